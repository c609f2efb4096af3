package io.github.postmortem4j.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path must agree with the formatters that it replaces. */
class Rfc3339FastPathTest {

    private static final String INSERTED_CHARACTERS = "0123456789TtZz:+-. \u0660\uFF10,_";

    private static final DateTimeFormatter FULL_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final long seed = new Random().nextLong();
    private final RandomGenerator random = new Random(seed);

    @RepeatedTest(20)
    void readsTimesLikeTheFormatter() {
        for (int i = 0; i < 1_000; i++) {
            OffsetDateTime time = arbitraryTime();
            String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            assertThat(Rfc3339FastPath.dateTime(text))
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(time);
            assertThat(Rfc3339FastPath.date(text.substring(0, 10)))
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(time.toLocalDate());
        }
    }

    @RepeatedTest(20)
    void writesTimesLikeTheFormatter() {
        for (int i = 0; i < 1_000; i++) {
            OffsetDateTime time = arbitraryTime();
            assertThat(new String(Rfc3339FastPath.text(time)))
                    .as("seed %d", seed)
                    .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        }
    }

    @RepeatedTest(20)
    void readsDamagedTextLikeTheFormatterOrNotAtAll() {
        for (int i = 0; i < 2_000; i++) {
            String text = damaged(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(arbitraryTime()));
            OffsetDateTime parsed = Rfc3339FastPath.dateTime(text);
            if (parsed != null) {
                assertThat(parsed).as("seed %d, %s", seed, text).isEqualTo(formatted(text));
            }
            String date = text.substring(0, Math.min(text.length(), 10));
            assertThat(Rfc3339FastPath.date(date)).as("seed %d, %s", seed, date).isEqualTo(formattedDate(date));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2018-10-21",
                "2018-10-21T15:52:00",
                "2018-10-21T15:52Z",
                "2018-10-21 15:52:00Z",
                "2018-10-21t15:52:00Z",
                "2018-10-21T15:52:00z",
                "2018-10-21T15:52:00.5Z",
                "2018-10-21T24:00:00Z",
                "2018-10-21T15:60:00Z",
                "2018-10-21T15:52:60Z",
                "2018-02-29T15:52:00Z",
                "2018-13-01T15:52:00Z",
                "2018-00-01T15:52:00Z",
                "2018-10-21T15:52:00+18:01",
                "2018-10-21T15:52:00+19:00",
                "2018-10-21T15:52:00+05:60",
                "2018-10-21T15:52:00+0530",
                "2018-10-21T15:52:00+05",
                "2018-10-21T15:52:00ZZ",
                "2018-10-21T15:52:00+05:300",
                "-018-10-21T15:52:00Z",
                "+2018-10-21T15:52:00Z",
                "2018-10-21T15:52:0\u0660Z"
            })
    void leavesAllOtherTextToTheFormatter(String text) {
        assertThat(Rfc3339FastPath.dateTime(text)).isNull();
    }

    @Test
    void readsAllFormsOfTheOffsetZeroAsEqual() {
        assertThat(Rfc3339FastPath.dateTime("2018-10-21T15:52:00-00:00"))
                .isEqualTo(Rfc3339FastPath.dateTime("2018-10-21T15:52:00+00:00"))
                .isEqualTo(OffsetDateTime.of(2018, 10, 21, 15, 52, 0, 0, ZoneOffset.UTC));
    }

    private OffsetDateTime arbitraryTime() {
        int minutes = random.nextInt(-18 * 60, 18 * 60 + 1);
        return OffsetDateTime.of(
                        random.nextInt(10_000),
                        1,
                        1,
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        0,
                        ZoneOffset.ofTotalSeconds(minutes * 60))
                .withDayOfYear(random.nextInt(1, 366));
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            char inserted = INSERTED_CHARACTERS.charAt(random.nextInt(INSERTED_CHARACTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, inserted);
                default -> damaged.setCharAt(at, inserted);
            }
        }
        return damaged.toString();
    }

    private static @Nullable OffsetDateTime formatted(String text) {
        try {
            return OffsetDateTime.parse(text, Rfc3339Formatter.DATE_TIME);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate formattedDate(String text) {
        try {
            return LocalDate.parse(text, FULL_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
