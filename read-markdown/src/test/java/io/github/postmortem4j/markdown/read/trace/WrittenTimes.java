package io.github.postmortem4j.markdown.read.trace;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out whether a time of day or a date is written in a text, in any of the spellings that people use. Shares no code
 * and no vocabulary with the reader.
 */
final class WrittenTimes {

    private static final List<Locale> LOCALES =
            Stream.of("en", "de", "fr", "es", "pt").map(Locale::forLanguageTag).toList();

    private static final String AM = "(?:\\s*a\\.?m\\b|a\\b)";
    private static final String PM = "(?:\\s*p\\.?m\\b|p\\b)";
    private static final String MORNING = "(?:午前|上午|凌晨|早上)\\s*";
    private static final String AFTERNOON = "(?:午後|下午|晚上)\\s*";
    private static final String HOURS = "\\s*(?:h|hrs?|hours?|uhr|heures?|horas?|o'clock|時|点|时)(?![a-z])";

    /** Not behind a digit, and not the minutes behind an hour; a log may have a year and a colon before the hour. */
    private static final String START = "(?<!\\d)(?<!(?<!\\d{4}):)";

    private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª)?";

    private WrittenTimes() {}

    static boolean hasClock(String text, LocalTime time) {
        int hour = time.getHour();
        String clock = spelled(hour, time) + "(?!" + (hour < 12 ? PM : hour == 12 ? AM : "$a") + ")";
        String digits = String.format(Locale.ROOT, "%02d%02d(?!\\d)", hour, time.getMinute());
        int half = hour % 12 == 0 ? 12 : hour % 12;
        String twelve = spelled(half, time);
        String whole = time.getMinute() == 0 ? "0?" + hour + HOURS : "$a";
        String wholeHalf = "0?" + half + "(?:" + HOURS + ")?";
        String spoken = time.getMinute() == 0 ? "(?:" + twelve + "|" + wholeHalf + ")" : twelve;
        String after = spoken + (hour < 12 ? AM : PM);
        String before = (hour < 12 ? MORNING : AFTERNOON) + spoken;
        return find(text, START + "(?:" + clock + "|" + digits + "|" + whole + "|" + after + ")|" + before);
    }

    private static String spelled(int hour, LocalTime time) {
        String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
        String second = time.getSecond() == 0 ? "" : String.format(Locale.ROOT, "[:分]%02d", time.getSecond());
        return "0?" + hour + "(?:[:.h]| h |時|点|时)" + minute + second + "(?!\\d)";
    }

    static boolean hasDate(String text, LocalDate date) {
        String day = "0?" + date.getDayOfMonth();
        String month = "0?" + date.getMonthValue();
        String name = names(date);
        String compact = String.format(Locale.ROOT, "%02d%02d", date.getMonthValue(), date.getDayOfMonth());
        String separator = "\\s?[-/.\u2010-\u2013\u2212]\\s?";
        boolean year = find(text, "(?<!\\d)" + date.getYear())
                || find(text, String.format(Locale.ROOT, "[-/.' ]%02d(?!\\d)", date.getYear() % 100));
        return year
                && find(
                        text,
                        "(?<!\\d)(?:"
                                + String.join(
                                        "|",
                                        month + separator + day + "(?!\\d)",
                                        day + separator + month + "(?!\\d)",
                                        month + "\\s?月\\s?" + day + "\\s?日",
                                        date.getYear() + compact,
                                        day + ORDINAL + "[.,]?[\\s/-]*(?:of |de |d')?" + name)
                                + ")|" + name + "\\.?,?[\\s/-]*(?:the )?" + day + ORDINAL + "(?!\\d)");
    }

    static boolean hasWeekday(String text, DayOfWeek day) {
        String names = LOCALES.stream()
                .flatMap(locale -> Stream.of(
                        day.getDisplayName(TextStyle.FULL, locale), day.getDisplayName(TextStyle.SHORT, locale)))
                .map(name -> Pattern.quote(folded(name).replace(".", "")))
                .collect(Collectors.joining("|", "\\b(?:", ")"));
        return find(text, names);
    }

    static boolean hasOffset(String text, ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        String sign = minutes == 0 ? "[-−+]" : offset.getTotalSeconds() < 0 ? "[-−]" : "\\+";
        String hours = sign + "\\s?0?" + minutes / 60;
        String rest = String.format(Locale.ROOT, ":?%02d", minutes % 60);
        boolean utc = minutes == 0 && find(text, "\\b(?:utc|gmt|zulu)\\b|\\d:?\\d\\d(?:\\.\\d+)?z\\b");
        boolean named = minutes % 60 == 0 && find(text, "(?:utc|gmt)\\s?" + hours + "(?!\\d)");
        return utc || named || find(text, hours + rest + "(?!\\d)");
    }

    private static String names(LocalDate date) {
        int month = date.getMonthValue() - 1;
        return LOCALES.stream()
                .map(DateFormatSymbols::getInstance)
                .flatMap(symbols -> Stream.of(symbols.getMonths()[month], symbols.getShortMonths()[month]))
                .map(each -> Pattern.quote(folded(each).replace(".", "")))
                .distinct()
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean find(String text, String regex) {
        return Pattern.compile(regex).matcher(folded(text)).find();
    }

    /** {@return a text in lowercase, without accents, and with the usual digits and spaces} */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
