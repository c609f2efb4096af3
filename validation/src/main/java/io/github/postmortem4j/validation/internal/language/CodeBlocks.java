package io.github.postmortem4j.validation.internal.language;

/**
 * Removes code blocks from a text: lines between fences of three or more backticks or tildes, and lines that are
 * indented by four or more spaces after an empty line, outside of lists. Reads the text once.
 *
 * <p>Log lines, commands and configuration are evidence, not prose.
 */
public final class CodeBlocks {

    private static final int MIN_FENCE = 3;
    private static final int INDENT = 4;

    /** The number of a list item has at most nine digits in CommonMark. */
    private static final int MAX_DIGITS = 9;

    private final StringBuilder prose = new StringBuilder();

    /** The marks that opened the current fence, or {@code ""} outside of a fence. */
    private String fence = "";

    private boolean afterEmptyLine;
    private boolean inIndentedCode;
    private boolean inList;

    private CodeBlocks() {}

    /** {@return the text without its code blocks} */
    public static String removeFrom(String text) {
        if (!mayContainCode(text)) {
            return text;
        }
        CodeBlocks blocks = new CodeBlocks();
        text.lines().forEach(blocks::add);
        return blocks.prose.toString();
    }

    private static boolean mayContainCode(String text) {
        return text.contains("```") || text.contains("~~~") || text.contains("\n    ") || text.contains("\n\t");
    }

    private void add(String line) {
        String marks = fenceAt(line);
        if (!fence.isEmpty()) {
            if (marks.startsWith(fence) && line.strip().equals(marks)) {
                fence = "";
            }
            return;
        }
        if (!marks.isEmpty()) {
            fence = marks;
            return;
        }
        if (!isIndentedCode(line)) {
            prose.append(line).append('\n');
        }
    }

    /** Returns the marks of the fence that a line opens or closes, or {@code ""}. */
    private static String fenceAt(String line) {
        String content = line.stripLeading();
        if (content.isEmpty()) {
            return "";
        }
        char mark = content.charAt(0);
        int length = 0;
        while (length < content.length() && content.charAt(length) == mark) {
            length++;
        }
        boolean isFence = length >= MIN_FENCE && (mark == '~' || (mark == '`' && content.indexOf('`', length) < 0));
        return isFence ? content.substring(0, length) : "";
    }

    private boolean isIndentedCode(String line) {
        if (line.isBlank()) {
            afterEmptyLine = true;
            return false;
        }
        boolean indented = indentOf(line) >= INDENT;
        inIndentedCode = indented && !inList && (inIndentedCode || afterEmptyLine);
        inList = indented ? inList : isListItem(line.strip()) || (inList && !afterEmptyLine);
        afterEmptyLine = false;
        return inIndentedCode;
    }

    private static int indentOf(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && indent < INDENT; i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            indent += c == '\t' ? INDENT : 1;
        }
        return indent;
    }

    private static boolean isListItem(String line) {
        int digits = 0;
        while (digits < Math.min(line.length(), MAX_DIGITS) && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        String marker = digits > 0 ? ".)" : "-*+•";
        return digits + 1 < line.length()
                && marker.indexOf(line.charAt(digits)) >= 0
                && Character.isWhitespace(line.charAt(digits + 1));
    }
}
