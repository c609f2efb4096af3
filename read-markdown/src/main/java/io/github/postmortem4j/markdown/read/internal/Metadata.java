package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads facts on the document itself: from its front matter, from labels, and from the renderer's line below the title. */
final class Metadata {

    private static final String BETWEEN = " · ";

    private final List<RenderedLabels> languages;
    private final PostmortemAssembler assembler;
    private boolean statusTold;

    Metadata(List<RenderedLabels> languages, PostmortemAssembler assembler) {
        this.languages = languages;
        this.assembler = assembler;
    }

    void front(FrontMatter front) {
        for (FrontMatter.Field field : front.fields()) {
            if (field.values().isEmpty()) {
                continue;
            }
            switch (field.name()) {
                case "author", "authors" -> assembler.authors.addAll(field.values());
                case "tags" -> assembler.tags.addAll(field.values());
                case "severity" -> assembler.severity = field.values().get(0);
                case "id" -> assembler.id = field.values().get(0);
                default -> {
                    // Not a fact of the document itself.
                }
            }
        }
    }

    boolean isStatusTold() {
        return statusTold;
    }

    /** {@return whether the line is the renderer's: {@code *In review · Severity: SEV2 · By Ada*}} */
    boolean quiet(MarkdownLine line) {
        String text = line.text().text();
        if (!line.text().isAll(Mark.EMPHASIS)) {
            return false;
        }
        List<String> parts = Enumeration.parts(text, BETWEEN);
        RenderedLabels language = null;
        long most = 0;
        for (RenderedLabels labels : languages) {
            // Two languages may share a word, but not all of them.
            long known = parts.stream().filter(part -> isKnown(part, labels)).count();
            language = known > most ? labels : language;
            most = Math.max(most, known);
        }
        RenderedLabels found = language;
        if (found != null) {
            parts.forEach(part -> quiet(part, found));
        }
        return found != null;
    }

    private static boolean isKnown(String part, RenderedLabels labels) {
        return labels.constant("status", Postmortem.Status.class, part) != null
                || !labels.match("document.severity", part).isEmpty()
                || !labels.match("document.authors", part).isEmpty()
                || !labels.match("document.tags", part).isEmpty()
                || !labels.match("document.id", part).isEmpty();
    }

    private void quiet(String part, RenderedLabels labels) {
        Postmortem.Status status = labels.constant("status", Postmortem.Status.class, part);
        if (status != null && !statusTold) {
            assembler.status = status;
            statusTold = true;
            return;
        }
        List<String> severity = labels.match("document.severity", part);
        List<String> id = labels.match("document.id", part);
        List<String> tags = labels.match("document.tags", part);
        List<String> authors = labels.match("document.authors", part);
        if (!severity.isEmpty() && assembler.severity.isEmpty()) {
            assembler.severity = severity.get(0);
        } else if (!id.isEmpty() && assembler.id.isEmpty()) {
            assembler.id = id.get(0);
        } else if (!tags.isEmpty() && assembler.tags.isEmpty()) {
            assembler.tags.addAll(Enumeration.parts(tags.get(0), labels));
        } else if (!authors.isEmpty() && assembler.authors.isEmpty()) {
            assembler.authors.addAll(Enumeration.parts(authors.get(0), labels));
        }
    }

    /** {@return whether a labelled fact was understood} */
    boolean label(SectionKind kind, List<MarkdownLine> lines) {
        String text = ParagraphText.text(lines);
        switch (kind) {
            case AUTHORS -> lines.forEach(line -> authors(ParagraphText.of(line.text())));
            case SEVERITY -> assembler.severity = text;
            case ID -> assembler.id = text;
            case TAGS -> assembler.tags.addAll(Enumeration.parts(text, ","));
            case STATUS -> {
                Postmortem.Status status = status(text);
                if (status == null) {
                    return false;
                }
                assembler.status = status;
                statusTold = true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void authors(String text) {
        String separator = text.contains(";") ? ";" : ",";
        assembler.authors.addAll(Enumeration.parts(text, separator));
    }

    private Postmortem.@Nullable Status status(String text) {
        for (RenderedLabels labels : languages) {
            for (Postmortem.Status status : Postmortem.Status.values()) {
                if (WordFolding.words(labels.get("status." + status)).equals(WordFolding.words(text))) {
                    return status;
                }
            }
        }
        return WordFolding.words(text).equals("final") ? Postmortem.Status.PUBLISHED : null;
    }
}
