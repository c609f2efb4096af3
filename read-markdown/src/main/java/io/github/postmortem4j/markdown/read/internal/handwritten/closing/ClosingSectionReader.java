package io.github.postmortem4j.markdown.read.internal.handwritten.closing;

import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.field.TextLink;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the closing sections: lessons, links, related incidents and waivers. */
public final class ClosingSectionReader {

    private final ReadingContext context;
    private final PostmortemAssembler assembler;

    public ClosingSectionReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
    }

    /** {@return whether this was a closing section} */
    public boolean read(OutlineSection section) {
        SectionKind kind = section.kind();
        if (kind == null) {
            return false;
        }
        switch (kind) {
            case WENT_WELL -> lessons("/lessons/wentWell", section, assembler.wentWell);
            case WENT_WRONG -> lessons("/lessons/wentWrong", section, assembler.wentWrong);
            case GOT_LUCKY -> lessons("/lessons/gotLucky", section, assembler.gotLucky);
            case LINKS -> links(section);
            case RELATED_INCIDENTS -> related(section);
            case WAIVERS -> waivers(section);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lessons(String pointer, OutlineSection section, List<String> texts) {
        List<String> items = ListItems.texts(section.lines());
        texts.addAll(items.isEmpty() ? ParagraphText.paragraphs(section.lines()) : items);
        assembler.positions.put(pointer, section.firstLine());
        if (!items.isEmpty()) {
            context.otherSections().keep("", 0, ListItems.outside(section.lines()), "lessons");
        }
    }

    private void links(OutlineSection section) {
        for (MarkdownLine line : textLines(section)) {
            List<TextRun> links = line.text().links();
            boolean words = links.size() == 1 && !line.text().isLink();
            if (words) {
                // The words around the link say what it is.
                assembler.addLink(
                        ParagraphText.of(line.text()),
                        String.valueOf(links.get(0).uri()));
                // In text for which the renderer found no destination, only addresses are linked.
            } else if (line.text().isLink() || !links.isEmpty()) {
                links.forEach(run -> assembler.addLink(run.text(), String.valueOf(run.uri())));
            } else if (!line.text().images().isEmpty()) {
                line.text().images().forEach(run -> assembler.addLink(run.text(), String.valueOf(run.uri())));
            } else if (!line.text().isBlank()) {
                var shown = TextLink.of(line.text().text());
                assembler.addLink(shown.getTitle(), shown.getUri());
            }
        }
    }

    /** {@return the lines of a section without its tables, which are kept as they are} */
    private List<MarkdownLine> textLines(OutlineSection section) {
        context.otherSections()
                .keep(
                        "",
                        0,
                        section.lines().stream().filter(MarkdownLine::isTable).toList(),
                        "links");
        return section.lines().stream().filter(line -> !line.isTable()).toList();
    }

    private void related(OutlineSection section) {
        assembler.positions.put("/relations", section.firstLine());
        for (MarkdownLine line : textLines(section)) {
            String incident = incident(line.text());
            if (!incident.isBlank()) {
                assembler.positions.put("/relations/" + assembler.relations.size(), line);
                assembler.relations.add(Relation.builder().incident(incident).build());
                line.text().links().stream()
                        .filter(run -> !incident.equals(run.uri()))
                        .forEach(run -> assembler.addLink(run.text(), String.valueOf(run.uri())));
            }
        }
    }

    /** {@return the address of a line that is only a link, else the text of the line} */
    private static String incident(InlineText line) {
        List<TextRun> links = line.links();
        String text = ParagraphText.of(line);
        boolean isLink = links.size() == 1 && links.get(0).text().strip().equals(text);
        return isLink ? String.valueOf(links.get(0).uri()) : text;
    }

    private void waivers(OutlineSection section) {
        List<MarkdownLine> others = new ArrayList<>();
        for (MarkdownLine line : section.lines()) {
            Waiver waiver = WaiverLine.read(line.text().text());
            if (line.isItem() && waiver != null) {
                assembler.waive(waiver, line);
            } else {
                others.add(line);
            }
        }
        boolean lost =
                others.stream().anyMatch(line -> line.isTable() || !line.text().isBlank());
        if (lost) {
            context.otherSections().keep(section.name(), Math.min(section.level(), 6), others, "links");
        }
    }
}
