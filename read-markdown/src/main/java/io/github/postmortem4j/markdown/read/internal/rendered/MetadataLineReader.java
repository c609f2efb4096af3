package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import java.util.List;

/**
 * Reads the metadata that the renderer writes below the title, such as {@code *In review · Severity: SEV2 · By Ada*}.
 */
public final class MetadataLineReader {

    private static final String SEPARATOR = " · ";

    private final List<RenderedLabels> languages;
    private final PostmortemAssembler assembler;

    public MetadataLineReader(List<RenderedLabels> languages, PostmortemAssembler assembler) {
        this.languages = languages;
        this.assembler = assembler;
    }

    /** {@return whether the line was the renderer's metadata} */
    public boolean read(MarkdownLine line) {
        String text = line.text().text();
        if (!line.text().isAll(Mark.EMPHASIS)) {
            return false;
        }
        List<String> parts = EnumerationSplitter.split(text, SEPARATOR);
        RenderedLabels language = null;
        long most = 0;
        for (RenderedLabels labels : languages) {
            // Languages share single words, so the language with the most known parts wins.
            long known = parts.stream().filter(part -> isKnown(part, labels)).count();
            language = known > most ? labels : language;
            most = Math.max(most, known);
        }
        RenderedLabels found = language;
        if (found != null) {
            parts.forEach(part -> read(part, found));
        }
        return found != null;
    }

    private static boolean isKnown(String part, RenderedLabels labels) {
        return labels.constant("status", Postmortem.Status.class, part) != null
                || !labels.match("document.severity", part).isEmpty()
                || !labels.match("document.authors", part).isEmpty()
                || !labels.match("document.reviewers", part).isEmpty()
                || !labels.match("document.tags", part).isEmpty()
                || !labels.match("document.id", part).isEmpty();
    }

    private void read(String part, RenderedLabels labels) {
        Postmortem.Status status = labels.constant("status", Postmortem.Status.class, part);
        if (status != null && assembler.status == null) {
            assembler.status = status;
            return;
        }
        List<String> severity = labels.match("document.severity", part);
        List<String> id = labels.match("document.id", part);
        List<String> tags = labels.match("document.tags", part);
        List<String> authors = labels.match("document.authors", part);
        List<String> reviewers = labels.match("document.reviewers", part);
        if (!severity.isEmpty() && assembler.severity.isEmpty()) {
            assembler.severity = severity.get(0);
        } else if (!id.isEmpty() && assembler.id.isEmpty()) {
            assembler.id = id.get(0);
        } else if (!tags.isEmpty() && assembler.tags.isEmpty()) {
            assembler.tags.addAll(EnumerationSplitter.split(tags.get(0), labels));
        } else if (!reviewers.isEmpty() && assembler.reviewers.isEmpty()) {
            assembler.reviewers.addAll(EnumerationSplitter.split(reviewers.get(0), labels));
        } else if (!authors.isEmpty() && assembler.authors.isEmpty()) {
            assembler.authors.addAll(EnumerationSplitter.split(authors.get(0), labels));
        }
    }
}
