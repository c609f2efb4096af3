package io.github.postmortem4j.quality.linear;

/** A text that counts each look at one of its characters. */
record CountingText(CharSequence text, int method) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        Steps.count(method);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        Steps.count(end - start, method);
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        Steps.count(length(), method);
        return text.toString();
    }
}
