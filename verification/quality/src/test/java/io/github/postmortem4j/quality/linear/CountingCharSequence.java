package io.github.postmortem4j.quality.linear;

/** A text that counts every access to one of its characters. */
record CountingCharSequence(CharSequence text, int method) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        StepCounter.count(method);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        StepCounter.count(end - start, method);
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        StepCounter.count(length(), method);
        return text.toString();
    }
}
