package io.github.postmortem4j.schema;

import io.github.postmortem4j.Postmortem;
import java.util.function.IntPredicate;

/**
 * Regular expressions for texts that the reader and the rules accept. They have the same meaning in all dialects: they contain
 * no classes such as {@code \s} and {@code \d}, and no escapes of characters.
 */
final class SchemaPatterns {

    private static final String DATE_PART = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String MINUTE = "[0-5][0-9]";

    /** A date. Whether the month has that day is checked by the keyword {@code format}. */
    static final String DATE = '^' + DATE_PART + '$';

    /** A time with an offset that Java supports, and without leap seconds. */
    static final String DATE_TIME = '^' + DATE_PART + "[Tt]([01][0-9]|2[0-3]):" + MINUTE + ':' + MINUTE
            + "(\\.[0-9]{1,9})?([Zz]|[+-]((0[0-9]|1[0-7]):" + MINUTE + "|18:00))$";

    /** The name of a zone or an offset in the syntax of Java. The set of known names differs between machines. */
    static final String TIME_ZONE = "^([A-Za-z][A-Za-z0-9~/._+-]+|Z|(UTC|GMT|UT)?[+-]([0-9]|(0[0-9]|1[0-7])((:" + MINUTE
            + "){0,2}|(" + MINUTE + "){1,2})|18((:00){0,2}|(00){1,2})))$";

    /** A text for which {@link String#isBlank()} is false. Rules and {@code @NotBlank} treat all others as absent. */
    static final String NOT_BLANK = anyBut(Character::isWhitespace);

    /** A version of the format that this library reads: the same major version with any minor version. */
    static final String SCHEMA_VERSION =
            '^' + Postmortem.SCHEMA_VERSION.replaceAll("\\..*", "") + "\\.(0|[1-9][0-9]{0,8})$";

    private SchemaPatterns() {}

    private static String anyBut(IntPredicate excluded) {
        StringBuilder pattern = new StringBuilder("[^");
        for (int from = 0; from <= Character.MAX_VALUE; from++) {
            if (excluded.test(from)) {
                int to = from;
                while (to < Character.MAX_VALUE && excluded.test(to + 1)) {
                    to++;
                }
                pattern.append((char) from).append(to > from ? "-" + (char) to : "");
                from = to;
            }
        }
        return pattern.append(']').toString();
    }
}
