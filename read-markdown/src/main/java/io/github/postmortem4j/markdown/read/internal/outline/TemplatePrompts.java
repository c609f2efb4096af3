package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The instructions of a template that its author left in: lines in italics directly below several headings, such as
 * {@code _What was the impact?_}. They are neither labels nor facts.
 */
public final class TemplatePrompts {

    private static final int MIN_HEADINGS = 3;

    private TemplatePrompts() {}

    /** {@return the instructions; an empty list if fewer than three headings have one} */
    public static List<MarkdownLine> in(List<MarkdownLine> lines) {
        List<MarkdownLine> prompts = new ArrayList<>();
        int headings = 0;
        boolean begins = false;
        boolean first = false;
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.HEADING) {
                begins = true;
                first = true;
                continue;
            }
            begins = begins && isPrompt(line);
            if (begins) {
                prompts.add(line);
                headings += first ? 1 : 0;
                first = false;
            }
        }
        return headings < MIN_HEADINGS ? List.of() : prompts;
    }

    private static boolean isPrompt(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.TEXT
                && !line.quoted()
                && line.text().isAll(Mark.EMPHASIS)
                && ZoneStatement.in(line.text().text()) == null;
    }
}
