package io.github.postmortem4j.markdown.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.math.BigDecimal;
import java.text.Bidi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations, counted words, percentages and dates in each language. */
class LocalizedNumbersTest {

    private static Labels labels(String tag) {
        return Labels.of(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "en, PT1M, 1 minute",
        "en, PT0S, 0 minutes",
        "en, PT47H59M, '47 hours and 59 minutes'",
        "en, PT48H, 2 days",
        "en, PT49H1M1.5S, '2 days, 1 hour, 1 minute and 1.5 seconds'",
        "fr, PT0S, 0 minute",
        "fr, PT1H18M, 1 heure et 18 minutes",
        "fr, PT1.5S, '1,5 seconde'",
        "fr, PT2.5S, '2,5 secondes'",
        "es, PT0S, 0 minutos",
        "es, PT49H1M, '2 días, 1 hora y 1 minuto'",
        "es, PT1.5S, '1,5 segundos'",
        "pt, PT0S, 0 minuto",
        "pt-PT, PT0S, 0 minutos",
        "pt, PT24H11M, 24 horas e 11 minutos",
        "pt, PT1.5S, '1,5 segundo'",
        "pt-PT, PT1.5S, '1,5 segundos'",
        "de, PT1H, 1 Stunde",
        "de, PT72H2M, 3 Tage und 2 Minuten",
        "de, PT0.25S, '0,25 Sekunden'",
        "ar, PT0S, 0 دقيقة",
        "ar, PT1M, دقيقة واحدة",
        "ar, PT2M, دقيقتان",
        "ar, PT3M, 3 دقائق",
        "ar, PT10M, 10 دقائق",
        "ar, PT11M, 11 دقيقة",
        "ar, PT2424H, 101 يوم",
        "ar, PT2472H, 103 أيام",
        "ar, PT2664H, 111 يومًا",
        "ar, PT49H2M5S, يومان وساعة واحدة ودقيقتان و5 ثوانٍ",
        "ar, PT1.5S, 1.5 ثانية",
        "ja, PT2M, 2 minutes"
    })
    void formatsDurations(String language, Duration duration, String words) {
        assertThat(DurationFormat.format(duration, labels(language))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 user",
        "en, 1040, '1,040 users'",
        "en, -1040, '-1,040 users'",
        "en, 999, 999 users",
        "en, 1000, '1,000 users'",
        "en, 100000, '100,000 users'",
        "en, -100000, '-100,000 users'",
        "fr, 0, 0 utilisateur",
        "fr, 1040, 1\u202f040 utilisateurs",
        "fr, 2000000, 2\u202f000\u202f000 d’utilisateurs",
        "es, 1040, 1040 usuarios",
        "es, 9999, 9999 usuarios",
        "es, 10000, 10\u202f000 usuarios",
        "es, 10400, 10\u202f400 usuarios",
        "es, -1040, -1040 usuarios",
        "es, 1000000, 1\u202f000\u202f000 de usuarios",
        "pt, 1, 1 pessoa",
        "pt, 10400, 10\u202f400 pessoas",
        "pt, 3000000, 3\u202f000\u202f000 de pessoas",
        "de, 1040, 1.040 Nutzer",
        "ar, 1, مستخدم واحد",
        "ar, 2, مستخدمان",
        "ar, 1003, '1,003 مستخدمين'",
        "ar, 1040, '1,040 مستخدمًا'",
        "ar, 1100, '1,100 مستخدم'"
    })
    void countsUsers(String language, long users, String words) {
        Labels labels = labels(language);

        assertThat(labels.count("user", users, NumberFormat.grouped(users, labels)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 12.50, 12.50%",
        "fr, 12.50, '12,50\u202f%'",
        "es, 12.50, '12,50\u00a0%'",
        "pt-BR, 12.50, '12,50%'",
        "de, 0.2, '0,2\u00a0%'",
        "de, 1.5e30, '1,5E+30\u00a0%'",
        "ar-EG-u-nu-arab, 12.50, 12.50%"
    })
    void formatsPercentages(String language, BigDecimal share, String words) {
        assertThat(NumberFormat.percent(share, labels(language))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-03-04, 2026-03-04",
        "de, 2026-03-04, 2026-03-04",
        "ar, 2026-03-04, 2026/03/04",
        "ar, +12026-03-04, +12026/03/04",
        "ar, -0044-03-15, -0044/03/15"
    })
    void formatsDates(String language, LocalDate day, String words) {
        assertThat(labels(language).date(day)).isEqualTo(words);
    }

    /** After an Arabic letter, numbers that are separated by hyphens are ordered from right to left. */
    @ParameterizedTest
    @CsvSource({"2026/03/04, true", "2026-03-04, false", "23:42, true", "1040, true", "'1,040', true"})
    void keepsADateTogetherInAnArabicLine(String value, boolean together) {
        String line = "المدة: من " + value + " إلى";
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int from = line.indexOf(value);

        assertThat(IntStream.range(from, from + value.length()).allMatch(i -> bidi.getLevelAt(i) == 2))
                .isEqualTo(together);
    }
}
