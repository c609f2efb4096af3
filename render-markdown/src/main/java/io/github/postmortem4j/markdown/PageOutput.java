package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.internal.page.LayoutSectionWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.io.IOException;
import java.util.Map;

/** Passes on the sections of a page, and marks it at the end. */
final class PageOutput {

    private final Appendable out;
    private final PageMark.Checksum checksum = new PageMark.Checksum();

    PageOutput(Appendable out) {
        this.out = out;
    }

    static boolean canBeMarked(Layout layout) {
        return layout.getSections().stream()
                .anyMatch(section -> section instanceof SectionAdapter builtIn
                        && builtIn.section().isHead());
    }

    /** Writes the sections, each of which is passed on when it is complete. */
    void write(Layout layout, Postmortem postmortem, RenderOptions options) throws IOException {
        StringBuilder markdown = new StringBuilder();
        SectionContext context = SectionContext.of(postmortem, options);
        BlockWriter blocks = new BlockWriter(markdown, options);
        for (Section section : layout.getSections()) {
            write(section, context, blocks);
            move(markdown);
        }
        blocks.end();
        move(markdown);
    }

    private static void write(Section section, SectionContext context, BlockWriter blocks) {
        if (section instanceof SectionAdapter builtIn) {
            LayoutSectionWriter.write(builtIn.section(), context, blocks);
            blocks.endSection();
        } else {
            MarkdownWriter writer = new MarkdownWriter(blocks, context);
            section.write(context.postmortem(), writer);
            writer.end();
        }
    }

    /** Passes on what was written, and empties the builder. */
    private void move(StringBuilder markdown) throws IOException {
        checksum.add(markdown);
        out.append(markdown);
        markdown.setLength(0);
    }

    /** Writes the mark. Front matter is not part of its checksum, because other tools read and change it. */
    void mark(Layout layout, String language) throws IOException {
        String name = Layout.builtIn().entrySet().stream()
                .filter(builtIn -> builtIn.getValue().equals(layout))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("custom");
        PageMark mark = new PageMark(PageMark.VERSION, name, language, checksum.toString());
        out.append('\n').append(mark.line()).append('\n');
    }
}
