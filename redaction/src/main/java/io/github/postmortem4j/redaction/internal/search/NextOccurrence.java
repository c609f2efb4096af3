package io.github.postmortem4j.redaction.internal.search;

/** Finds a string from ever later indexes, and searches each part of the text only once. */
final class NextOccurrence {

    private final String text;
    private final String wanted;
    private int found;
    private boolean searched;

    NextOccurrence(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** {@return the first index of the string from an index on, or -1} */
    int from(int index) {
        if (!searched || (found >= 0 && found < index)) {
            found = text.indexOf(wanted, index);
            searched = true;
        }
        return found;
    }

    /** {@return the index after the first occurrence from an index on, or -1} */
    int after(int index) {
        int start = from(index);
        return start < 0 ? -1 : start + wanted.length();
    }
}
