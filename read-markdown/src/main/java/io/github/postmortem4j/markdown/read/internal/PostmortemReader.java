package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.draft.OtherSectionsCollector;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.HandwrittenPageReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.DatedHeadings;
import io.github.postmortem4j.markdown.read.internal.outline.Outline;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineBuilder;
import io.github.postmortem4j.markdown.read.internal.outline.SecondIncident;
import io.github.postmortem4j.markdown.read.internal.outline.SectionKinds;
import io.github.postmortem4j.markdown.read.internal.outline.StatusPageUpdates;
import io.github.postmortem4j.markdown.read.internal.outline.TemplatePrompts;
import io.github.postmortem4j.markdown.read.internal.rendered.EditedPage;
import io.github.postmortem4j.markdown.read.internal.rendered.RenderedPageFormat;
import io.github.postmortem4j.markdown.read.internal.rendered.RenderedPageReader;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.internal.source.SourceDocument;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.source.UnstruckText;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.internal.words.KnownNames;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads documents with fixed options. Safe for use by multiple threads. */
public final class PostmortemReader {

    private final ReadOptions options;
    private final ReadingContext.Words words;
    private final RenderedPageFormat rendered;

    /** Creates a reader and loads its vocabulary. */
    public PostmortemReader(ReadOptions options) {
        this.options = options;
        List<Labels> labels = options.languages().stream()
                .map(code -> Labels.of(Locale.forLanguageTag(code)))
                .toList();
        this.words = new ReadingContext.Words(
                new SectionNames(options.names(), options.languages()),
                labels,
                new PhraseDictionary("kinds", options.languages()),
                new PhraseDictionary("phrases", options.languages()),
                new KnownNames(options.services()));
        this.rendered = new RenderedPageFormat(labels);
    }

    /** {@return the postmortem, notes and positions read from a document} */
    public Reading read(String text) {
        SourceDocument source = MarkdownSourceReader.read(text);
        PageMark mark = PageMark.in(source.source());
        Reading rendered = mark == null ? null : rendered(source, mark);
        return rendered == null ? handwritten(source) : rendered;
    }

    /** {@return what a page of the renderer says; {@code null} if somebody edited it and left its format} */
    private @Nullable Reading rendered(SourceDocument source, PageMark mark) {
        NoteCollector notes = notes(source);
        PostmortemAssembler assembler = new PostmortemAssembler(notes);
        Labels labels = Labels.of(Locale.forLanguageTag(mark.language()));
        boolean complete = new RenderedPageReader(source, mark, labels, assembler).read();
        Reading reading = new Reading(assembler.build(), notes.inOrder(), assembler.positions.build(), true);
        boolean trusted = mark.isOf(source.body())
                || (complete
                        && source.lines().stream().noneMatch(this::hasOtherLabel)
                        && EditedPage.isKept(source.lines(), reading.postmortem(), reading.notes(), List.of(labels)));
        return trusted ? reading : null;
    }

    /** {@return whether a line begins with the bold label of a fact as people write it, but not the renderer} */
    private boolean hasOtherLabel(MarkdownLine line) {
        String label = line.text().text().substring(0, line.text().markedPrefix(Mark.STRONG));
        if (!label.endsWith(":") || rendered.isLabel(label)) {
            return false;
        }
        SectionKind kind = words.names().findExact(label.substring(0, label.length() - 1));
        return kind != null && SectionKinds.SUMMARY_FACTS.contains(kind);
    }

    private NoteCollector notes(SourceDocument source) {
        NoteCollector notes = new NoteCollector(options.maxNotes());
        if (source.unclosedFence() > 0) {
            notes.add(
                    NoteKind.UNCLOSED_FENCE,
                    source.unclosedFence(),
                    1,
                    "this code fence is not closed: add a closing fence after the code");
        }
        return notes;
    }

    private Reading handwritten(SourceDocument source) {
        NoteCollector notes = notes(source);
        PostmortemAssembler assembler = new PostmortemAssembler(notes);
        UnstruckText visible = UnstruckText.of(source.lines());
        List<MarkdownLine> lines = DatedHeadings.toTimeline(
                StatusPageUpdates.toEntries(visible.lines(), words.phrases(), words.names()), words.names());
        List<MarkdownLine> prompts = TemplatePrompts.in(lines);
        visible.struck().forEach(line -> struck(line, assembler));
        int second = SecondIncident.start(lines, words.names(), words.phrases());
        List<MarkdownLine> first = second < 0 ? lines : lines.subList(0, second);
        boolean titled = source.frontMatter().find("title") != null;
        if (!prompts.isEmpty()) {
            Set<MarkdownLine> left = Collections.newSetFromMap(new IdentityHashMap<>());
            left.addAll(prompts);
            first = first.stream().filter(line -> !left.contains(line)).toList();
        }
        Outline outline = OutlineBuilder.build(first, words.names(), words.phrases(), titled);
        ReadingContext context = new ReadingContext(
                source,
                outline,
                words,
                new TimeResolver(options.zone(), options.dateOrder(), lines, notes),
                assembler,
                new OtherSectionsCollector(source.source(), assembler));
        new HandwrittenPageReader(context).read();
        context.otherSections().keep("", 0, prompts, "head");
        if (second >= 0) {
            keepSecondIncident(lines.subList(second, lines.size()), context);
        }
        return new Reading(assembler.build(), notes.inOrder(), assembler.positions.build(), false);
    }

    private static void struck(MarkdownLine line, PostmortemAssembler assembler) {
        String text = line.text().text().strip();
        assembler.struckText.add(text);
        assembler.notes.add(
                NoteKind.STRUCK_TEXT, line, "the struck text \"" + Excerpt.of(text) + "\" is not read as a fact");
    }

    private static void keepSecondIncident(List<MarkdownLine> lines, ReadingContext context) {
        MarkdownLine title = lines.get(0);
        context.notes()
                .add(
                        NoteKind.SEVERAL_INCIDENTS,
                        title,
                        "a second incident begins here and is kept unchanged: move it to a document of its own");
        context.otherSections().keep(title.text().text(), title.level(), lines.subList(1, lines.size()), "links");
    }
}
