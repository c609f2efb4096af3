package io.github.postmortem4j.schema;

import io.github.postmortem4j.Postmortem;
import java.util.function.IntPredicate;

/**
 * What texts look like that the reader and the rules take, as regular expressions that all dialects read alike: no
 * classes such as {@code \s} and {@code \d}, which differ, and characters themselves rather than escapes of them.
 */
final class Patterns {

    private static final String DATE_PART = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String MINUTE = "[0-5][0-9]";

    /** A date; that the month has the day is left to the format. */
    static final String DATE = '^' + DATE_PART + '$';

    /** A time with the offsets that Java knows, and no leap second. */
    static final String DATE_TIME = '^' + DATE_PART + "[Tt]([01][0-9]|2[0-3]):" + MINUTE + ':' + MINUTE
            + "(\\.[0-9]{1,9})?([Zz]|[+-]((0[0-9]|1[0-7]):" + MINUTE + "|18:00))$";

    /** A name of a zone or an offset, as Java spells them; which names there are differs from one machine to the next. */
    static final String TIME_ZONE = "^([A-Za-z][A-Za-z0-9~/._+-]+|Z|(UTC|GMT|UT)?[+-]([0-9]|(0[0-9]|1[0-7])((:" + MINUTE
            + "){0,2}|(" + MINUTE + "){1,2})|18((:00){0,2}|(00){1,2})))$";

    /** What {@link String#isBlank()} is false for; to the rules, and to {@code @NotBlank}, all else is nothing. */
    static final String NOT_BLANK = anyBut(Character::isWhitespace);

    /** A version of the format that this library reads: its own major, any minor. */
    static final String SCHEMA_VERSION =
            '^' + Postmortem.SCHEMA_VERSION.replaceAll("\\..*", "") + "\\.(0|[1-9][0-9]{0,8})$";

    private Patterns() {}

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
