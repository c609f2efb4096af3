package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads root cause and resolution: texts and lists, some with labels, and repeated entries, which are skipped. */
final class RenderedCauseReader {

    private final PageDraft page;
    private final RenderedFactReader facts;

    RenderedCauseReader(PageDraft page) {
        this.page = page;
        this.facts = new RenderedFactReader(page);
    }

    void read(PageBlock block) {
        page.start("/rootCauseAndResolution", block.heading());
        Map<SectionPart, List<MarkdownLine>> texts = new EnumMap<>(SectionPart.class);
        List<MarkdownLine> shortCause = new ArrayList<>();
        SectionPart current = textPart(block);
        SectionPart lists = listPart(block);
        for (MarkdownLine line : block.lines()) {
            SectionPart labeled = labeled(line, block);
            if (labeled != null) {
                current = labeled;
                lists = isList(labeled) ? labeled : lists;
                MarkdownLine value = PageDraft.value(line);
                if (!value.text().isBlank()) {
                    texts.computeIfAbsent(labeled, part -> new ArrayList<>()).add(value);
                }
            } else if (block.has(SectionPart.LABELED_SHORT_CAUSE) && isShortCause(line, shortCause)) {
                shortCause.add(line);
            } else if (line.isInList()) {
                list(line, lists, block, texts);
            } else if (current == null || isList(current) || line.isTable()) {
                leftover(line);
            } else if (!isWaiver(line, current)) {
                texts.computeIfAbsent(current, part -> new ArrayList<>()).add(line);
            }
        }
        if (!shortCause.isEmpty()) {
            facts.readLabeled(SummaryField.ROOT_CAUSE, shortCause);
        }
        texts.forEach(this::put);
    }

    private void leftover(MarkdownLine line) {
        if (!page.readWaiver(line)) {
            page.leftover.add(line);
        }
    }

    private void list(
            MarkdownLine line,
            @Nullable SectionPart lists,
            PageBlock block,
            Map<SectionPart, List<MarkdownLine>> texts) {
        if (lists != null) {
            texts.computeIfAbsent(lists, part -> new ArrayList<>()).add(line);
        } else if (!PageEntries.areIn(block)) {
            page.leftover.add(line);
        }
    }

    /** {@return the part whose label a line begins with; {@code null} if it begins with none} */
    private @Nullable SectionPart labeled(MarkdownLine line, PageBlock block) {
        String label = line.isInList() ? "" : PageDraft.label(line);
        return block.parts().stream()
                .filter(part -> !label.isEmpty() && !part.label().isEmpty())
                .filter(part -> label.equals(page.labels.label(part.label())))
                .findFirst()
                .orElse(null);
    }

    /** {@return whether a line is the short cause with its label, or another paragraph of it} */
    private boolean isShortCause(MarkdownLine line, List<MarkdownLine> before) {
        boolean text = line.kind() == MarkdownLine.Kind.TEXT && !line.isInList();
        return text && (!before.isEmpty() || facts.fieldOf(line) == SummaryField.ROOT_CAUSE);
    }

    private boolean isWaiver(MarkdownLine line, SectionPart current) {
        String rule = switch (current) {
            case SHORT_CAUSE -> "S6";
            case DETAILED_CAUSE -> "R1";
            case RESOLUTION -> "R2";
            default -> "";
        };
        return page.readWaiver(line) || (!rule.isEmpty() && page.readWaiver(line, "cause.notKnown", rule));
    }

    private static @Nullable SectionPart textPart(PageBlock block) {
        for (SectionPart part : List.of(
                SectionPart.DETAILED_CAUSE, SectionPart.SHORT_CAUSE, SectionPart.TRIGGER, SectionPart.RESOLUTION)) {
            if (block.has(part)) {
                return part;
            }
        }
        return null;
    }

    private static @Nullable SectionPart listPart(PageBlock block) {
        return block.has(SectionPart.FACTORS)
                ? SectionPart.FACTORS
                : block.has(SectionPart.WHYS) ? SectionPart.WHYS : null;
    }

    private static boolean isList(SectionPart part) {
        return switch (part) {
            case FACTORS, LABELED_FACTORS, WHYS, LABELED_WHYS -> true;
            default -> false;
        };
    }

    private void put(SectionPart part, List<MarkdownLine> lines) {
        PostmortemAssembler assembler = page.assembler;
        switch (part) {
            case SHORT_CAUSE -> page.put("/summary/rootCause", lines, assembler.summaryCause);
            case DETAILED_CAUSE -> page.put("/rootCauseAndResolution/rootCause", lines, assembler.rootCause);
            case TRIGGER, LABELED_TRIGGER -> page.put("/rootCauseAndResolution/trigger", lines, assembler.trigger);
            case RESOLUTION -> page.put("/rootCauseAndResolution/resolution", lines, assembler.resolution);
            case FACTORS, LABELED_FACTORS ->
                items("/rootCauseAndResolution/contributingFactors", lines, assembler.contributingFactors);
            case WHYS, LABELED_WHYS -> items("/rootCauseAndResolution/whys", lines, assembler.whys);
            default -> page.leftover.addAll(lines);
        }
    }

    private void items(String pointer, List<MarkdownLine> lines, List<String> texts) {
        page.start(pointer, lines.get(0));
        texts.addAll(ListItems.texts(lines));
        page.leftover.addAll(ListItems.outside(lines));
    }
}
