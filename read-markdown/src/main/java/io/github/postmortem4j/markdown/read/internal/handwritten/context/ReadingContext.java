package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.draft.OtherSectionsCollector;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.outline.Outline;
import io.github.postmortem4j.markdown.read.internal.source.SourceDocument;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.internal.words.KnownNames;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import java.util.List;

/**
 * The state shared by the readers of one document.
 *
 * @param source the document
 * @param outline its sections
 * @param words the vocabulary
 * @param times resolves written times
 * @param assembler the postmortem under construction
 * @param otherSections collects content that has no place in the model
 */
public record ReadingContext(
        SourceDocument source,
        Outline outline,
        Words words,
        TimeResolver times,
        PostmortemAssembler assembler,
        OtherSectionsCollector otherSections) {

    /**
     * The vocabulary in the languages of the reader.
     *
     * @param names the section names
     * @param labels the renderer's labels, by language
     * @param kinds the phrases that indicate the kind of a timeline entry
     * @param phrases all other phrases
     * @param services the names of services that the caller knows
     */
    public record Words(
            SectionNames names,
            List<Labels> labels,
            PhraseDictionary kinds,
            PhraseDictionary phrases,
            KnownNames services) {}

    public NoteCollector notes() {
        return assembler.notes;
    }
}
