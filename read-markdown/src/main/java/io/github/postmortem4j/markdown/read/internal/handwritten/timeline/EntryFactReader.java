package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.DETECTION;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.investigation.InvestigationJoiner;
import io.github.postmortem4j.markdown.read.internal.handwritten.investigation.InvestigationSentences;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import java.util.List;

/**
 * Reads from the texts of all entries of a timeline what kinds they are of, what was investigated and how the outage was
 * detected.
 */
final class EntryFactReader {

    private final ReadingContext context;

    EntryFactReader(ReadingContext context) {
        this.context = context;
    }

    void read(List<EntryDraft> entries) {
        EntryKindClassifier kinds =
                new EntryKindClassifier(context.words().kinds(), context.words().phrases());
        LeadingLabelReader leadingLabels =
                new LeadingLabelReader(context.words().labels(), context.words().phrases());
        for (EntryDraft entry : entries) {
            String text = entry.text();
            if (entry.kind == null) {
                leadingLabels.read(entry, text);
            }
            if (entry.kind == null) {
                kinds.classify(entry, text);
            } else {
                kinds.complete(entry, text);
            }
        }
        InvestigationJoiner investigations =
                new InvestigationJoiner(context.words().phrases());
        investigations.join(entries, InvestigationSentences.of(context.outline().sections()));
        InvestigationJoiner.noteAssumption(entries, context.notes());
        kinds.completeDetection(
                entries,
                context.outline().sections().stream()
                        .filter(section -> section.is(DETECTION))
                        .map(section -> ParagraphText.text(section.lines())));
    }
}
