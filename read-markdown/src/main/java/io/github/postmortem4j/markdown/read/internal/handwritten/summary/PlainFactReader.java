package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import java.util.List;

/** Reads facts from plain sentences of the summary, if no label or section states them. */
public final class PlainFactReader {

    private final ReadingContext context;
    private final PostmortemAssembler assembler;

    public PlainFactReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
    }

    /** Reads the services from the first sentence that names some, or else from the title. */
    public void services(List<MarkdownLine> prose) {
        DownServiceReader reader = new DownServiceReader(context.words().phrases());
        for (MarkdownLine line : prose) {
            List<String> found = line.kind() == MarkdownLine.Kind.CODE
                    ? List.of()
                    : reader.read(line.text().text());
            if (!found.isEmpty()) {
                assembler.services.addAll(found);
                assembler.positions.put("/summary/impact/services", line);
                return;
            }
        }
        List<String> named = reader.readTitle(assembler.title);
        if (!named.isEmpty()) {
            assembler.services.addAll(named);
            assembler.positions.put(
                    "/summary/impact/services", context.outline().title());
        }
    }

    /** Reads the number of affected users, if the sentences state one only. */
    public void affectedUsers(List<MarkdownLine> prose) {
        AffectedCountReader counts = new AffectedCountReader(context.words().phrases());
        MarkdownLine place = null;
        for (MarkdownLine line : prose) {
            place = counts.read(ParagraphText.of(line.text())) && place == null ? line : place;
        }
        assembler.affectedUsers = counts.count();
        if (assembler.affectedUsers != null) {
            assembler.positions.put("/summary/impact/affectedUsers", place);
        }
    }

    /** Moves the sentence on what users experienced from the overview, so that it is not there twice. */
    public void userExperience(List<MarkdownLine> prose) {
        for (MarkdownLine line : prose) {
            String text = ParagraphText.of(line.text());
            String found = UserExperienceReader.read(text, context.words().phrases());
            if (found != null) {
                assembler.userExperience.add(found);
                assembler.positions.put("/summary/impact/userExperience", line);
                assembler.overview.replaceAll(paragraph -> without(paragraph, found));
                assembler.overview.removeIf(String::isEmpty);
                return;
            }
        }
    }

    private static String without(String paragraph, String sentence) {
        int start = paragraph.indexOf(sentence);
        if (start < 0) {
            return paragraph;
        }
        String before = paragraph.substring(0, start).stripTrailing();
        String after = paragraph.substring(start + sentence.length()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
