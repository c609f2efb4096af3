package io.github.postmortem4j.json.internal.error;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewords the messages of Jackson's parser, which name its settings, for the author of a document.
 *
 * <p>A message that a later version of Jackson words differently stays as it is.
 */
final class SyntaxErrorMessages {

    /** A character in a message, such as {@code ('#' (code 35))} or {@code ((CTRL-CHAR, code 30))}. */
    private static final Pattern CHARACTER =
            Pattern.compile("\\(?'(.{1,2})' \\(code (\\d+)[^)]*\\)\\)?|\\(\\(CTRL-CHAR, code (\\d+)\\)\\)");

    /** Advice for programmers about settings of the parser. */
    private static final Pattern SETTINGS = Pattern.compile("(?: \\((?:not recognized|consider enabling)|: enable ).*");

    private static final String VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

    private static final Map<String, String> WORDS = words();

    private SyntaxErrorMessages() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("was expecting", "expected");
        words.put("a valid value " + VALUES, VALUES);
        words.put(VALUES, "a string, number, array, or object, or true, false, or null");
        words.put("double-quote to start property name", "a property name in double quotes");
        words.put("comma to separate Object entries", "a comma before the next property");
        words.put("comma to separate Array entries", "a comma before the next element");
        words.put("maybe a (non-standard) comment?", "JSON has no comments");
        words.put("JSON spec does not allow numbers to have plus signs", "a number has no plus sign");
        words.put(
                "only regular white space (\\r, \\n, \\t) is allowed between tokens",
                "only spaces, tabs, and line breaks are allowed between values");
        words.put(
                "has to be escaped using backslash to be included in string value",
                "must be written as an escape in a string, such as \\n");
        words.put("no open Object to close", "no object is open");
        words.put("no open Array to close", "no array is open");
        return words;
    }

    /** {@return the message in our words, which starts with a small letter} */
    static String of(String message) {
        String text = message.lines().findFirst().orElse(message);
        text = CHARACTER.matcher(text).replaceAll(SyntaxErrorMessages::character);
        text = SETTINGS.matcher(text).replaceFirst("");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Shows printable ASCII as it is, and other characters, which may be invisible or look alike, by their numbers. */
    private static String character(MatchResult match) {
        boolean control = match.group(3) != null;
        int code = Integer.parseInt(control ? match.group(3) : match.group(2));
        boolean printable = code > ' ' && code < 0x7F;
        return Matcher.quoteReplacement(
                printable ? "'" + match.group(1) + "'" : String.format(Locale.ROOT, "U+%04X", code));
    }
}
