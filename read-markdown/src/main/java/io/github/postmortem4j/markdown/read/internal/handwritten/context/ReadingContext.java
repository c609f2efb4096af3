package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.draft.OtherSectionsCollector;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.outline.Outline;
import io.github.postmortem4j.markdown.read.internal.source.SourceDocument;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import java.util.List;

/**
 * What the parts of the reader share while they read one document.
 *
 * @param source the document
 * @param outline its sections
 * @param words what the reader knows
 * @param times makes moments of what is written
 * @param draft what is known so far
 * @param others keeps what the model has no place for
 */
public record ReadingContext(
        SourceDocument source,
        Outline outline,
        Words words,
        TimeResolver times,
        PostmortemAssembler assembler,
        OtherSectionsCollector otherSections) {

    /**
     * The words of the languages that are read.
     *
     * @param names the names of sections
     * @param labels the renderer's words
     * @param kinds the phrases that tell the kind of an entry
     * @param phrases other phrases
     */
    public record Words(
            SectionNames names, List<RenderedLabels> labels, PhraseDictionary kinds, PhraseDictionary phrases) {}

    public NoteCollector notes() {
        return assembler.notes;
    }

    public boolean exact() {
        return outline.exact();
    }
}
