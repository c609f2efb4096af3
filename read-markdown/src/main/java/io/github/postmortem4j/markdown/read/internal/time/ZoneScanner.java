package io.github.postmortem4j.markdown.read.internal.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time zone: {@code UTC}, {@code GMT+1}, {@code UTC-05:00}, {@code PST}, {@code Pacific Time}, {@code
 * Europe/Paris}, or a city that is clearly separated from the text after it. The names are in {@code zones.txt}.
 */
public final class ZoneScanner {

    private static final int MAX_WORDS = 4;
    private static final int MAX_NAME = 60;
    private static final List<String> UNIVERSAL = List.of("UTC", "GMT");

    private ZoneScanner() {}

    /** {@return the zone that begins at an index, or {@code null} if there is none} */
    public static @Nullable ZoneText at(String text, int start) {
        if (!CharacterScanner.isBoundary(text, start - 1) && !CharacterScanner.isDigit(text, start - 1)) {
            return null;
        }
        ZoneText utc = utc(text, start);
        if (utc != null) {
            return withName(text, utc);
        }
        ZoneText offset = offset(text, start);
        if (offset != null) {
            return offset;
        }
        if (!Character.isLetter(CharacterScanner.at(text, start))) {
            return null;
        }
        int city = ZoneNames.cityAfterWords(text, start);
        ZoneText zone = city < 0 ? null : named(text, city, true);
        return zone == null ? named(text, start, false) : zone;
    }

    /** {@return the zone that begins with two capital letters at an index, or {@code null} if there is none} */
    static @Nullable ZoneText abbreviation(String text, int start) {
        boolean capitals = Character.isUpperCase(CharacterScanner.at(text, start))
                && Character.isUpperCase(CharacterScanner.at(text, start + 1));
        return capitals ? at(text, start) : null;
    }

    /**
     * {@return the zone in {@code UTC 10:30} or {@code (UTC) 10:30}, or {@code null} if there is none; its end is the index
     * of the time}
     */
    static @Nullable ZoneText abbreviationBeforeTime(String text, int start) {
        ZoneText zone = abbreviation(text, start);
        if (zone == null) {
            return null;
        }
        int end = CharacterScanner.at(text, zone.end()) == ')' ? zone.end() + 1 : zone.end();
        return new ZoneText(zone.name(), zone.zone(), CharacterScanner.skipSpaces(text, end));
    }

    private static @Nullable ZoneText utc(String text, int start) {
        if (CharacterScanner.at(text, start) == 'Z'
                && CharacterScanner.isBoundary(text, start + 1)
                && CharacterScanner.isDigit(text, start - 1)) {
            return new ZoneText("Z", ZoneId.of("UTC"), start + 1);
        }
        for (String name : UNIVERSAL) {
            int end = start + name.length();
            if (text.regionMatches(true, start, name, 0, name.length())) {
                ZoneText shifted = shifted(text, start, end);
                return shifted != null
                        ? shifted
                        : CharacterScanner.isBoundary(text, end) && !isShifted(text, end)
                                ? new ZoneText(name, ZoneId.of("UTC"), end)
                                : null;
            }
        }
        return null;
    }

    /** {@return whether an offset that no zone has follows a name, as in {@code GMT+19}} */
    private static boolean isShifted(String text, int end) {
        return CharacterScanner.at(text, end) == '+' && CharacterScanner.isDigit(text, end + 1);
    }

    /**
     * Reads an offset after {@code GMT} or {@code UTC}. A minus after a space separates the time from the text instead.
     */
    private static @Nullable ZoneText shifted(String text, int start, int end) {
        int sign = CharacterScanner.at(text, end) == ' ' && CharacterScanner.at(text, end + 1) == '+' ? end + 1 : end;
        if (!isSign(CharacterScanner.at(text, sign))) {
            return null;
        }
        int hours = CharacterScanner.at(text, sign + 1) == ' ' && sign > end ? sign + 2 : sign + 1;
        int digits = CharacterScanner.countDigits(text, hours, 5);
        int hourDigits = digits == 4 || digits == 3 ? digits - 2 : digits;
        if (hourDigits < 1 || hourDigits > 2) {
            return null;
        }
        int minutes = digits > 2 ? hours + hourDigits : minutesAfterColon(text, hours + hourDigits);
        if (minutes > 0 && text.charAt(sign) != '+' && sign == end && end > start && isEnd(text, minutes)) {
            return null;
        }
        int stop = minutes < 0 ? hours + hourDigits : minutes + 2;
        ZoneOffset offset = offset(
                CharacterScanner.at(text, sign) == '+',
                CharacterScanner.parseDigits(text, hours, hours + hourDigits),
                minutes < 0 ? 0 : CharacterScanner.parseDigits(text, minutes, minutes + 2));
        return offset == null ? null : new ZoneText(text.substring(start, stop), offset, stop);
    }

    /**
     * {@return whether hours and minutes after {@code UTC-} end a span, as in {@code 10:00 UTC-11:00 UTC}, because a zone
     * or seconds follow or no zone is that far from UTC}
     */
    private static boolean isEnd(String text, int minutes) {
        int after = CharacterScanner.skipSpaces(text, minutes + 2);
        boolean zone = text.startsWith("UTC", after) || text.startsWith("GMT", after);
        boolean half = text.startsWith("00", minutes) || text.startsWith("30", minutes);
        return zone || !half || (CharacterScanner.at(text, after) == ':' && CharacterScanner.isDigit(text, after + 1));
    }

    private static int minutesAfterColon(String text, int index) {
        return CharacterScanner.at(text, index) == ':' && CharacterScanner.countDigits(text, index + 1, 3) == 2
                ? index + 1
                : -1;
    }

    /** Reads an offset such as {@code +01:00} after a time, and an abbreviation after it, as Go and git write them. */
    private static @Nullable ZoneText offset(String text, int start) {
        char sign = CharacterScanner.at(text, start);
        boolean space = CharacterScanner.at(text, start - 1) == ' ';
        boolean right = isSign(sign) && CharacterScanner.isDigit(text, space ? start - 2 : start - 1);
        int digits = CharacterScanner.countDigits(text, start + 1, 5);
        boolean colon = digits == 2 && minutesAfterColon(text, start + 3) > 0;
        if (!right || !(digits == 4 || colon) || (colon && sign != '+' && isRange(text, start))) {
            return null;
        }
        ZoneText offset = shifted(text, start, start);
        return offset == null ? null : withAbbreviation(text, offset);
    }

    /**
     * {@return whether a minus between two times separates start and end, as in {@code 10:00-10:40}; an offset is west
     * of the time, follows seconds or a T, or would be an end before the start}
     */
    private static boolean isRange(String text, int minus) {
        int from = minus - "10:00".length();
        boolean clock = from >= 0
                && CharacterScanner.countDigits(text, from, 3) == 2
                && text.charAt(from + 2) == ':'
                && CharacterScanner.countDigits(text, from + 3, 3) == 2;
        char before = CharacterScanner.at(text, from - 1);
        boolean shortHour =
                !clock && CharacterScanner.at(text, minus - 3) == ':' && CharacterScanner.at(text, minus - 6) != ':';
        if (shortHour) {
            return true;
        }
        return clock
                && before != ':'
                && before != 'T'
                && text.substring(from, minus).compareTo(text.substring(minus + 1, minus + 6)) < 0;
    }

    private static ZoneText withAbbreviation(String text, ZoneText offset) {
        int end = offset.end();
        boolean word =
                CharacterScanner.at(text, end) == ' ' && Character.isUpperCase(CharacterScanner.at(text, end + 1));
        int wordEnd = word ? CharacterScanner.endOfLetters(text, end + 1) : end;
        boolean zone = word && ZoneNames.find(text.substring(end + 1, wordEnd)) != null;
        return zone ? new ZoneText(offset.name(), offset.zone(), wordEnd) : offset;
    }

    /** Includes the name that JavaScript writes behind an offset: {@code GMT+0200 (Central European Summer Time)}. */
    private static ZoneText withName(String text, ZoneText offset) {
        int open = offset.end() + 1;
        int close = text.startsWith(" (", offset.end()) ? CharacterScanner.endOfLettersAndSpaces(text, open + 1) : -1;
        boolean named = close > 0
                && CharacterScanner.at(text, close) == ')'
                && offset.name().length() > "GMT".length()
                && text.startsWith(" Time", close - 5);
        return named ? new ZoneText(offset.name(), offset.zone(), close + 1) : offset;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '\u2212';
    }

    private static @Nullable ZoneOffset offset(boolean east, int hours, int minutes) {
        try {
            return ZoneOffset.ofHoursMinutes(east ? hours : -hours, east ? minutes : -minutes);
        } catch (DateTimeException outOfRange) {
            return null;
        }
    }

    /** Reads the longest name that is known. */
    private static @Nullable ZoneText named(String text, int start, boolean afterWords) {
        ZoneText found = null;
        int end = endOfWord(text, start, start);
        if (end == start || !ZoneNames.mayBeginWith(text.substring(start, end))) {
            return null;
        }
        for (int words = 0; words < MAX_WORDS; words++) {
            ZoneText named = lookup(text, start, end, afterWords);
            found = named == null ? found : named;
            int next = CharacterScanner.at(text, end) == ' ' ? endOfWord(text, start, end + 1) : end;
            if (next <= end + 1) {
                break;
            }
            end = next;
        }
        return found;
    }

    /** {@return the end of a word of a name} */
    private static int endOfWord(String text, int start, int word) {
        int end = word;
        while (end < text.length() && isZoneCharacter(text.charAt(end)) && end - start < MAX_NAME) {
            end++;
        }
        return end;
    }

    private static boolean isZoneCharacter(char c) {
        return Character.isLetter(c) || c == '/' || c == '_';
    }

    private static @Nullable ZoneText lookup(String text, int start, int end, boolean afterWords) {
        String name = text.substring(start, end);
        ZoneNames.Meaning meaning = ZoneNames.find(name);
        if (meaning == null || isShifted(text, end)) {
            return null;
        }
        return meaning.isCity() && !afterWords && !isSetOff(text, end) ? null : new ZoneText(name, meaning.zone(), end);
    }

    /** {@return whether a city is separated from what follows; else an ordinary word could be taken for a city} */
    private static boolean isSetOff(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 8)).toLowerCase(Locale.ROOT);
        return rest.isBlank()
                || (rest.startsWith(" time") && CharacterScanner.isBoundary(rest, " time".length()))
                || rest.startsWith(" - ")
                || rest.startsWith(" – ")
                || rest.startsWith(" — ")
                || ":)]|".indexOf(rest.charAt(0)) >= 0;
    }
}
