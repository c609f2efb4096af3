package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects sections and lines that have no place in the model. Each is kept as Markdown with its heading, its level and
 * the section of the renderer's default layout that it follows.
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

    /** Keeps lines and their heading. Does nothing if both are empty. */
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
        assembler.otherSections.add(section);
    }

    /** {@return the source of the lines, with the blank lines and fences between them} */
    private String markdown(List<MarkdownLine> lines) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        MarkdownLine previous = null;
        // Readers leave lines in the order in which they decide on them, and what is above a line was kept before it.
        List<MarkdownLine> inOrder = lines.stream()
                .sorted(Comparator.comparingInt(MarkdownLine::line))
                .toList();
        for (MarkdownLine line : inOrder) {
            if (previous != null && previous.kind() == MarkdownLine.Kind.CODE && previous.block() != line.block()) {
                closeFence(out, last + 1);
            }
            previous = line;
            int from = last == 0 ? line.line() : isBlankBetween(last, line.line()) ? last + 1 : line.line();
            if (line.kind() == MarkdownLine.Kind.CODE && line.first()) {
                from = last == 0 || last < line.line() - 1 ? Math.max(last + 1, line.line() - 1) : from;
            }
            for (int i = Math.max(from, last + 1); i <= line.line(); i++) {
                append(out, i);
            }
            last = Math.max(last, line.line());
        }
        if (previous != null && previous.kind() == MarkdownLine.Kind.CODE && last < source.size()) {
            append(out, last + 1);
        }
        return out.toString().strip();
    }

    /**
     * {@return whether only blank lines, fences and the line below the head of a table are between two lines; other
     * content there has been read already and must not be kept twice}
     */
    private boolean isBlankBetween(int last, int next) {
        for (int i = last + 1; i < next; i++) {
            String text = source.get(i - 1).strip();
            if (!text.isEmpty() && !text.startsWith("```") && !text.startsWith("~~~") && !isDelimiterRow(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDelimiterRow(String text) {
        return text.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    private void closeFence(StringBuilder out, int line) {
        String text = line <= source.size() ? source.get(line - 1).strip() : "";
        if (text.startsWith("```") || text.startsWith("~~~")) {
            append(out, line);
        }
    }

    private void append(StringBuilder out, int line) {
        if (line >= 1 && line <= source.size() && !kept[line]) {
            kept[line] = true;
            out.append(source.get(line - 1)).append('\n');
        }
    }
}
