package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the sentences about the investigation that are outside of the timeline. */
public final class InvestigationSentences {

    private static final Set<SectionKind> KINDS = EnumSet.of(
            SectionKind.ACTIONS_TAKEN,
            SectionKind.MISLEADING_PATHS,
            SectionKind.DETECTION,
            SectionKind.RESPONSE,
            SectionKind.WHAT_HAPPENED,
            SectionKind.SUMMARY,
            SectionKind.ROOT_CAUSE,
            SectionKind.CAUSE_AND_RESOLUTION,
            SectionKind.RESOLUTION);

    private static final int MAX_LENGTH = 2_000;

    private InvestigationSentences() {}

    public static List<String> of(List<OutlineSection> sections) {
        List<String> sentences = new ArrayList<>();
        for (OutlineSection section : sections) {
            SectionKind kind = section.kind();
            if (kind != null && KINDS.contains(kind)) {
                List<MarkdownLine> prose = section.lines().stream()
                        .filter(line -> line.kind() != MarkdownLine.Kind.CODE)
                        .toList();
                ParagraphText.paragraphs(prose).forEach(paragraph -> add(paragraph, sentences));
            }
        }
        return sentences;
    }

    private static void add(String paragraph, List<String> sentences) {
        TextWords words = TextWords.of(paragraph.length() > MAX_LENGTH ? "" : paragraph);
        int from = 0;
        while (from < words.size()) {
            int to = words.endOfSentence(from);
            sentences.add(words.text(from, to));
            from = to;
        }
    }
}
