package io.github.postmortem4j.markdown.read.internal.handwritten.closing;

import io.github.postmortem4j.Waiver;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a waiver as people write it: the id of a rule, a colon or a dash, and the reason. */
final class WaiverLine {

    private static final Pattern WAIVER = Pattern.compile("([A-Za-z]\\d{1,2})\\s*[:–—-]\\s*(\\S.*)", Pattern.DOTALL);

    private WaiverLine() {}

    /** {@return the waiver, or {@code null} if the text is not one} */
    static @Nullable Waiver read(String text) {
        Matcher waiver = WAIVER.matcher(text.strip());
        return waiver.matches()
                ? Waiver.builder()
                        .rule(waiver.group(1).toUpperCase(Locale.ROOT))
                        .reason(waiver.group(2).strip())
                        .build()
                : null;
    }
}
