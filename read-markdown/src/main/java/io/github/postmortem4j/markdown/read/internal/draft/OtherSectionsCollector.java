package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps what the model has no place for as it is written: the heading, its level, the Markdown, and after which section of
 * the renderer's default layout it stands.
 */
public final class OtherSectionsCollector {

    private final List<String> source;
    private final PostmortemAssembler assembler;
    private final boolean[] kept;

    public OtherSectionsCollector(List<String> source, PostmortemAssembler assembler) {
        this.source = source;
        this.assembler = assembler;
        this.kept = new boolean[source.size() + 2];
    }

    /** Keeps lines under a heading; nothing when there is neither. */
    public void keep(String heading, int level, List<MarkdownLine> lines, String after) {
        String markdown = markdown(lines);
        if (heading.isEmpty() && markdown.isBlank()) {
            return;
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("after", after);
        section.put("heading", heading);
        section.put("level", level);
        section.put("markdown", markdown);
        assembler.others.add(section);
    }

    /** {@return the lines as they stand in the source, with the blank lines and fences between them} */
    private String markdown(List<MarkdownLine> lines) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (MarkdownLine line : lines) {
            int from = last == 0 ? line.line() : isBlankBetween(last, line.line()) ? last + 1 : line.line();
            if (line.kind() == MarkdownLine.Kind.CODE && line.first()) {
                from = last == 0 || last < line.line() - 1 ? Math.max(last + 1, line.line() - 1) : from;
            }
            for (int i = Math.max(from, last + 1); i <= line.line(); i++) {
                append(out, i);
            }
            last = Math.max(last, line.line());
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).kind() == MarkdownLine.Kind.CODE && last < source.size()) {
            append(out, last + 1);
        }
        return out.toString().strip();
    }

    /** What another part has taken is not kept twice. */
    private boolean isBlankBetween(int last, int next) {
        for (int i = last + 1; i < next; i++) {
            String text = source.get(i - 1).strip();
            if (!text.isEmpty() && !text.startsWith("```") && !text.startsWith("~~~") && !text.startsWith("|")) {
                return false;
            }
        }
        return true;
    }

    private void append(StringBuilder out, int line) {
        if (line >= 1 && line <= source.size() && !kept[line]) {
            kept[line] = true;
            out.append(source.get(line - 1)).append('\n');
        }
    }
}
