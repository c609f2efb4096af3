package io.github.postmortem4j.json.internal.write;

/** Escapes lone surrogates, which JSON can represent and UTF-8 cannot. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** {@return the JSON with lone surrogates escaped; the same instance if there are none, which is the usual case} */
    static String escape(String json) {
        int from = next(json, 0);
        if (from < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int copied = 0;
        for (int at = from; at >= 0; at = next(json, at + 1)) {
            // A lone surrogate is always inside a string or a name: JSON has only ASCII characters elsewhere.
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
