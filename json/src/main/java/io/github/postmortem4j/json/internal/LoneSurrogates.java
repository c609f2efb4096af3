package io.github.postmortem4j.json.internal;

/** Escapes the halves of surrogate pairs that stand alone, which UTF-8 cannot carry and JSON can. */
public final class LoneSurrogates {

    private LoneSurrogates() {}

    /** {@return the same JSON; the very same text when there is nothing to escape, as almost always} */
    public static String escaped(String json) {
        int from = next(json, 0);
        if (from < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int copied = 0;
        for (int at = from; at >= 0; at = next(json, at + 1)) {
            // They stand only inside of texts and names: JSON has nothing but ASCII elsewhere.
            escaped.append(json, copied, at).append(String.format("\\u%04X", (int) json.charAt(at)));
            copied = at + 1;
        }
        return escaped.append(json, copied, json.length()).toString();
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
