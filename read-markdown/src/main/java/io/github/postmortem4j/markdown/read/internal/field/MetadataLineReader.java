package io.github.postmortem4j.markdown.read.internal.field;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;

/**
 * Reads the metadata that the renderer writes below the title, such as {@code *In review · Severity: SEV2 · By Ada*}.
 */
public final class MetadataLineReader {

    private static final String SEPARATOR = " · ";

    private final List<Labels> languages;
    private final PostmortemAssembler assembler;

    public MetadataLineReader(List<Labels> languages, PostmortemAssembler assembler) {
        this.languages = languages;
        this.assembler = assembler;
    }

    /** {@return whether the line was the renderer's metadata} */
    public boolean read(MarkdownLine line) {
        String text = line.text().masked();
        if (!line.text().isAll(Mark.EMPHASIS)) {
            return false;
        }
        List<String> parts = EnumerationFormat.split(text, SEPARATOR);
        Labels language = null;
        long most = 0;
        for (Labels labels : languages) {
            // Languages share single words, so the language with the most known parts wins.
            long known = parts.stream()
                    .filter(part -> read(part, labels, Postmortem.builder()))
                    .count();
            language = known > most ? labels : language;
            most = Math.max(most, known);
        }
        Labels found = language;
        if (found != null) {
            Postmortem.Builder metadata = Postmortem.builder();
            parts.forEach(part -> read(part, found, metadata));
            boolean hasStatus = parts.stream().anyMatch(part -> MetadataFields.STATUS.readPart(part, found, metadata));
            set(metadata.build(), hasStatus);
        }
        return found != null;
    }

    private static boolean read(String part, Labels labels, Postmortem.Builder metadata) {
        return MetadataFields.all().stream().anyMatch(field -> field.readPart(part, labels, metadata));
    }

    private void set(Postmortem metadata, boolean hasStatus) {
        if (hasStatus && assembler.status == null) {
            assembler.status = metadata.getStatus();
        }
        assembler.severity = assembler.severity.isEmpty() ? metadata.getSeverity() : assembler.severity;
        assembler.id = assembler.id.isEmpty() ? metadata.getId() : assembler.id;
        addIfNone(assembler.authors, metadata.getAuthors());
        addIfNone(assembler.reviewers, metadata.getReviewers());
        addIfNone(assembler.tags, metadata.getTags());
    }

    private static void addIfNone(List<String> texts, List<String> read) {
        if (texts.isEmpty()) {
            texts.addAll(read);
        }
    }
}
