package io.github.postmortem4j.json.internal.write;

import java.nio.charset.StandardCharsets;

/** The line endings of a file. Those of a checkout are the business of Git, so a file that is replaced keeps them. */
public final class LineEndings {

    private LineEndings() {}

    /** {@return whether every line of a content ends with CR LF, as in a checkout with {@code core.autocrlf}} */
    public static boolean areWindows(byte[] content) {
        boolean found = false;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                if (i == 0 || content[i - 1] != '\r') {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** {@return a content whose lines end with LF, with the line endings of the content that it replaces} */
    public static byte[] of(byte[] replaced, byte[] content) {
        return areWindows(replaced)
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
