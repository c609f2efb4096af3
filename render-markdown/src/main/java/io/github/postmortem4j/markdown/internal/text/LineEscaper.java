package io.github.postmortem4j.markdown.internal.text;

/**
 * Escapes a normalized line, and links the web and mail addresses in it.
 *
 * <p>Some engines look for addresses after they have resolved escapes, so no escape keeps them from linking one. An
 * explicit link shows the same text in every engine and ends at the same character. Any other address that some engine
 * would link, such as {@code ftp://host}, is written as a code span.
 */
public final class LineEscaper {

    private final Escaper text;
    private final Escaper linked;
    private final boolean linkUrls;
    private final TargetSyntax target;

    /**
     * Creates an escaper.
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     * @param linkUrls whether to link web and mail addresses; {@code false} to write them as code spans
     * @param target the target of the page
     */
    public LineEscaper(boolean separatesMentions, boolean linkUrls, TargetSyntax target) {
        this.text = Escaper.text(separatesMentions).forTarget(target);
        this.linked = Escaper.address(separatesMentions).forTarget(target);
        this.linkUrls = linkUrls;
        this.target = target;
    }

    /**
     * Writes a line from an index on.
     *
     * @param separators the characters that are {@linkplain SeparatorEscape escaped} because they separate texts
     */
    public void write(String line, int from, String separators, StringBuilder out) {
        Address address = Address.next(line, from);
        if (address == null) {
            text.write(line, from, separators, out);
            return;
        }
        int done = 0;
        while (address != null) {
            String destination = linkUrls ? address.destination() : null;
            String shown = line.substring(address.start(), address.end());
            String before = line.substring(done, address.start());
            writeBefore(before, done == 0 ? from : 0, destination != null, separators, out);
            if (destination == null) {
                out.append(CodeFence.span(target.code(shown), false));
            } else {
                out.append('[');
                linked.write(shown, 0, "", out);
                out.append("](").append(destination).append(')');
            }
            done = address.end();
            address = Address.next(line, done);
        }
        text.write(line.substring(done), 0, separators, out);
    }

    /** Writes the text before an address, whose last character must not combine with the start of a link or code span. */
    private void writeBefore(String before, int from, boolean link, String separators, StringBuilder out) {
        char last = before.length() > from ? before.charAt(before.length() - 1) : ' ';
        boolean combines = link ? last == '!' : last == '`';
        text.write(combines ? before.substring(0, before.length() - 1) : before, from, separators, out);
        if (combines) {
            out.append(link ? "\\!" : "&#96;");
        }
    }
}
