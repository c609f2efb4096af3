package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.draft.OtherSectionsCollector;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.SourceDocument;
import io.github.postmortem4j.markdown.read.internal.source.UnstruckText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a page of the renderer: the mark states its layout and its language, so each heading, label and separator is
 * known, and everything else is text.
 */
public final class RenderedPageReader {

    private final SourceDocument source;
    private final PostmortemAssembler assembler;
    private final OtherSectionsCollector otherSections;
    private final PageDraft page;
    private final PageBlockFinder finder;
    private boolean complete = true;

    /** Creates a reader of a page that has a mark. */
    public RenderedPageReader(SourceDocument source, PageMark mark, Labels labels, PostmortemAssembler assembler) {
        this.source = source;
        this.assembler = assembler;
        this.otherSections = new OtherSectionsCollector(source.source(), assembler);
        this.page = new PageDraft(labels, assembler, !mark.isOf(source.body()));
        this.finder = new PageBlockFinder(mark, labels);
    }

    /**
     * Reads the page.
     *
     * @return whether each line was in the format of the page or in a section that the layout does not have; others are
     *     kept as other sections
     */
    public boolean read() {
        List<PageBlock> blocks = finder.find(UnstruckText.withTildes(source.lines()));
        // The first entries of a timeline state no day if the summary does.
        List<PageBlock> timelines = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (isTimeline(block)) {
                timelines.add(block);
            } else {
                read(block);
            }
        }
        timelines.forEach(this::read);
        if (assembler.status == null) {
            assembler.status = Postmortem.Status.PUBLISHED;
        }
        new RenderedFrontMatterReader(assembler).read(source.frontMatter());
        return complete;
    }

    private static boolean isTimeline(PageBlock block) {
        return block.has(SectionPart.TIMELINE)
                || block.has(SectionPart.TIMELINE_OF_ONE_ZONE)
                || block.has(SectionPart.TIMELINE_TABLE);
    }

    private void read(PageBlock block) {
        MarkdownLine heading = block.heading();
        if (heading == null) {
            new RenderedHeadReader(page).read(block);
        } else if (block.isUnknown()) {
            otherSections.keep(heading.text().text(), heading.level(), block.lines(), block.section());
        } else if (isTimeline(block)) {
            new RenderedTimelineReader(page, finder.zone(heading.text().text())).read(block);
        } else {
            readParts(block);
        }
        if (!page.leftover.isEmpty()) {
            complete = false;
            page.leftover.sort(Comparator.comparingInt(MarkdownLine::line));
            otherSections.keep("", 0, page.leftover, block.section());
            page.leftover.clear();
        }
    }

    private void readParts(PageBlock block) {
        switch (block.section()) {
            case "issue-summary" -> new RenderedSummaryReader(page).read(block);
            case "corrective-measures" -> new RenderedMeasuresReader(page).read(block);
            case "root-cause-and-resolution" -> new RenderedCauseReader(page).read(block);
            case "timeline" -> PageEntries.read(block, page);
            default -> new RenderedClosingReader(page).read(block);
        }
    }
}
