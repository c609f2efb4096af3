package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.search.TermMatch;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import java.util.List;

/** Replaces masked terms and names in a text. Immutable. */
public final class TextRedactor {

    /** A replacement can form another term with the text around it, but rarely more than once. */
    private static final int MAX_PASSES = 4;

    private final TextSearch search;
    private final String replacement;

    /**
     * Creates a redactor; {@code replacement} replaces names in addresses, and texts that cannot be redacted otherwise.
     */
    public TextRedactor(TextSearch search, String replacement) {
        this.search = search;
        this.replacement = replacement;
    }

    /** {@return the text with terms masked and names replaced by roles; the same instance if nothing is replaced} */
    public String prose(String text) {
        return redact(text, false);
    }

    /** {@return the address with terms and names masked, because a role is not valid in an address} */
    String address(String text) {
        return redact(text, true);
    }

    private String redact(String text, boolean address) {
        String redacted = text;
        for (int i = 0; i < MAX_PASSES; i++) {
            List<TermMatch> matches = search.in(redacted);
            if (matches.isEmpty()) {
                return redacted;
            }
            redacted = replace(redacted, matches, address);
        }
        return search.in(redacted).isEmpty() ? redacted : replacement;
    }

    private String replace(String text, List<TermMatch> matches, boolean address) {
        StringBuilder replaced = new StringBuilder(text.length());
        int copied = 0;
        TermMatch current = matches.get(0);
        for (TermMatch match : matches) {
            if (current.overlaps(match)) {
                current = current.mergedWith(match);
            } else {
                replaced.append(text, copied, current.start()).append(replacementOf(current, address));
                copied = current.end();
                current = match;
            }
        }
        return replaced.append(text, copied, current.start())
                .append(replacementOf(current, address))
                .append(text, current.end(), text.length())
                .toString();
    }

    private String replacementOf(TermMatch match, boolean address) {
        return address ? replacement : match.term().replacement();
    }
}
