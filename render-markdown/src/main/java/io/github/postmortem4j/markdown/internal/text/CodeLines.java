package io.github.postmortem4j.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Code, brought to the lines that a reader sees of it: white space within a line stays, none is left at its end, and no blank
 * line at either end of the code. For characters that show nothing or that no text may hold, {@link PlainText} rules.
 */
public final class CodeLines {

    private CodeLines() {}

    /** {@return the lines; none when there is nothing to see} */
    public static List<String> of(String code) {
        List<String> lines = new ArrayList<>();
        int seen = 0;
        for (String line : code.split("\\R", -1)) {
            String shown = shown(line);
            if (!shown.isEmpty() || !lines.isEmpty()) {
                lines.add(shown);
                seen = shown.isEmpty() ? seen : lines.size();
            }
        }
        return lines.subList(0, seen);
    }

    private static String shown(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int seen = 0;
        for (int c : line.codePoints().toArray()) {
            if (CharacterClasses.isSpace(c)) {
                out.appendCodePoint(c);
            } else if (!CharacterClasses.isUnseen(c)) {
                out.appendCodePoint(CharacterClasses.isBroken(c) ? CharacterClasses.REPLACEMENT : c);
                seen = out.length();
            }
        }
        out.setLength(seen);
        return out.toString();
    }
}
