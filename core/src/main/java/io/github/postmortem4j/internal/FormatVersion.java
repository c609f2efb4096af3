package io.github.postmortem4j.internal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of the JSON format.
 *
 * @param major the major version, which changes with incompatible changes
 * @param minor the minor version, which changes when properties are added
 */
public record FormatVersion(int major, int minor) {

    /** The version that this library writes. */
    public static final String CURRENT_TEXT = "1.0";

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /** The version that this library writes. */
    public static final FormatVersion CURRENT = Objects.requireNonNull(parse(CURRENT_TEXT));

    /** {@return the version, or {@code null} if the text is not a version} */
    public static @Nullable FormatVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? new FormatVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : null;
    }

    /** {@return why this library does not support the version, or {@code null} if it does} */
    public static @Nullable String problemOf(String text) {
        if (text.equals(CURRENT_TEXT)) {
            return null;
        }
        FormatVersion version = parse(text);
        if (version == null) {
            String shown = text.length() <= 20 ? text : text.substring(0, 20) + "…";
            return '"' + shown + "\" is not a format version: expected major.minor, such as \"" + CURRENT + '"';
        }
        if (version.major > CURRENT.major) {
            return "format version " + version + " requires a newer version of postmortem4j: this version reads up to "
                    + CURRENT.major + ".x";
        }
        if (version.major < CURRENT.major) {
            return "format version " + version + " is not supported: expected " + CURRENT.major + ".x";
        }
        return null;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
