package io.github.postmortem4j.internal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of the JSON format.
 *
 * @param major changes when documents of the one are not documents of the other
 * @param minor changes when there are new members
 */
public record FormatVersion(int major, int minor) {

    /** The version that this library writes. */
    public static final String CURRENT_TEXT = "1.0";

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /** The version that this library writes. */
    public static final FormatVersion CURRENT = Objects.requireNonNull(parse(CURRENT_TEXT));

    /** {@return the version that a text names, or {@code null} if it names none} */
    public static @Nullable FormatVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? new FormatVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : null;
    }

    /** {@return what is wrong with a version that documents in memory cannot have, or {@code null} if nothing is} */
    public static @Nullable String problemOf(String text) {
        if (text.equals(CURRENT_TEXT)) {
            return null;
        }
        FormatVersion version = parse(text);
        if (version == null) {
            String shown = text.length() <= 20 ? text : text.substring(0, 20) + "…";
            return '"' + shown + "\" is not a version of the format: expected major.minor, such as \"" + CURRENT + '"';
        }
        if (version.major > CURRENT.major) {
            return "the document has version " + version + " of the format, and this library reads up to "
                    + CURRENT.major + ".x: a newer version of postmortem4j reads it";
        }
        if (version.major < CURRENT.major) {
            return "the document has version " + version + " of the format, which is older than any that can be read: "
                    + "expected " + CURRENT.major + ".x";
        }
        return null;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
