package io.github.postmortem4j.redaction.internal;

/** Recognizes the addresses in a text, in which a role would break the link. */
final class AddressDetector {

    /** A longer address is treated like a text after so many characters. */
    private static final int MAX_LENGTH = 200;

    private AddressDetector() {}

    /** {@return whether an index is in the address of a page, or in the destination of a link in Markdown} */
    static boolean isInAddress(String text, int index) {
        int shortest = Math.max(0, index - MAX_LENGTH);
        for (int i = index - 1; i >= shortest && !Character.isWhitespace(text.charAt(i)); i--) {
            if (text.startsWith("://", i) || text.startsWith("](", i)) {
                return true;
            }
        }
        return false;
    }
}
