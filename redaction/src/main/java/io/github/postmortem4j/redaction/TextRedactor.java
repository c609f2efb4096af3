package io.github.postmortem4j.redaction;

import java.util.List;

/** Replaces masks and names in a text. Immutable. */
final class TextRedactor {

    /** What stands in the place of a term may, with what is around it, be another term; rarely more than once. */
    private static final int MAX_PASSES = 4;

    private final TextSearch search;
    private final String replacement;

    TextRedactor(TextSearch search, String replacement) {
        this.search = search;
        this.replacement = replacement;
    }

    /** {@return the text with roles for names and with masks; the same text when there is nothing to replace} */
    String prose(String text) {
        return redact(text, false);
    }

    /** {@return the address with masks for names too: a role is no part of one} */
    String address(String text) {
        return redact(text, true);
    }

    private String redact(String text, boolean address) {
        String redacted = text;
        for (int i = 0; i < MAX_PASSES; i++) {
            List<Found> found = search.in(redacted);
            if (found.isEmpty()) {
                return redacted;
            }
            redacted = replace(redacted, found, address);
        }
        return search.in(redacted).isEmpty() ? redacted : replacement;
    }

    private String replace(String text, List<Found> all, boolean address) {
        StringBuilder replaced = new StringBuilder(text.length());
        int copied = 0;
        Found current = all.get(0);
        for (Found found : all) {
            if (current.overlaps(found)) {
                current = current.with(found);
            } else {
                replaced.append(text, copied, current.start()).append(inPlaceOf(current, address));
                copied = current.end();
                current = found;
            }
        }
        return replaced.append(text, copied, current.start())
                .append(inPlaceOf(current, address))
                .append(text, current.end(), text.length())
                .toString();
    }

    private String inPlaceOf(Found found, boolean address) {
        return address ? replacement : found.term().replacement();
    }
}
