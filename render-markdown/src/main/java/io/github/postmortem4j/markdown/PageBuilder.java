package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.FrontMatterFields;
import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.internal.page.LayoutSectionWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.util.Map;

/** Collects a page: the front matter, the sections, and the mark. */
final class PageBuilder {

    /** The length of a typical page. The builder of a longer one grows. */
    private static final int LENGTH = 8192;

    private final Layout layout;
    private final RenderOptions options;
    private final StringBuilder markdown = new StringBuilder(LENGTH);

    /** Where the sections start. */
    private int start;

    PageBuilder(Layout layout, RenderOptions options) {
        this.layout = layout;
        this.options = options;
    }

    static boolean canBeMarked(Layout layout) {
        return layout.getSections().stream()
                .anyMatch(section -> section instanceof SectionAdapter builtIn
                        && builtIn.section().isHead());
    }

    /** Writes the front matter, which must come first. */
    void frontMatter(Postmortem postmortem) {
        markdown.append(FrontMatterFields.yaml(postmortem));
        start = markdown.length();
    }

    /** Writes the sections. */
    void sections(Postmortem postmortem) {
        SectionContext context = SectionContext.of(postmortem, options);
        BlockWriter blocks = new BlockWriter(markdown, options);
        for (Section section : layout.getSections()) {
            write(section, context, blocks);
        }
        blocks.end();
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

    /** Writes the mark. Front matter is not part of its checksum, because other tools read and change it. */
    void mark() {
        String name = Layout.builtIn().entrySet().stream()
                .filter(builtIn -> builtIn.getValue().equals(layout))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("custom");
        PageMark.Checksum checksum = new PageMark.Checksum();
        checksum.add(markdown, start);
        PageMark mark = new PageMark(PageMark.VERSION, name, options.labels().code(), checksum.toString());
        markdown.append('\n').append(mark.line()).append('\n');
    }

    /** {@return the page} */
    @Override
    public String toString() {
        return markdown.toString();
    }
}
