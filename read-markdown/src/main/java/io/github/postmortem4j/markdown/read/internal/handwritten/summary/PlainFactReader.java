package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.words.KnownNames;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import java.util.function.Function;

/** Reads facts from plain sentences of the summary, if no label or section states them. */
public final class PlainFactReader {

    private final ReadingContext context;
    private final PostmortemAssembler assembler;

    public PlainFactReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
    }

    /**
     * Reads the services from a list below a sentence that says that they were down, from the first such sentence or the
     * title that names more than infrastructure such as DNS or an aspect such as access, from the sections on the detection, or from a sentence on what users had trouble with, in this order.
     */
    public void services(List<MarkdownLine> prose) {
        KnownNames known = context.words().services();
        if (!known.isEmpty() && knownServices(known, prose)) {
            return;
        }
        DownServiceReader reader = new DownServiceReader(context.words().phrases());
        boolean named = listed(prose, reader)
                || services(prose, named(reader::read))
                || title(named(reader::readTitle))
                || services(prose, reader::read)
                || title(reader::readTitle)
                || services(lines(SectionKind.DETECTION), reader::read)
                || services(prose, unlessUnaffected(reader::readTrouble))
                || services(prose, reader::readFragment)
                || services(prose, reader::readGeneric)
                || services(prose, unlessUnaffected(reader::readGenericTrouble))
                || services(prose, unlessUnaffected(reader::readOwn))
                || services(lines(SectionKind.WHAT_HAPPENED), reader::read)
                || services(causes(), reader::read)
                || services(lines(SectionKind.RESOLUTION), reader::read)
                || impactOn(reader);
        if (!named) {
            title(reader::readGenericTitle);
        }
    }

    /** {@return a search for names other than those of infrastructure or of an aspect of a service} */
    private Function<String, List<String>> named(Function<String, List<String>> search) {
        return text -> search.apply(text).stream().filter(name -> !isWeak(name)).toList();
    }

    /** {@return whether a name may be only the cause, such as DNS, or only an aspect of a service, such as "SSH access"} */
    private boolean isWeak(String name) {
        PhraseDictionary phrases = context.words().phrases();
        String words = WordFolding.words(name);
        return phrases.isPhrase("INFRASTRUCTURE", words)
                || phrases.isPhrase("ASPECT", words.substring(words.lastIndexOf(' ') + 1))
                || phrases.isPhrase("ASPECT_FIRST", words.split(" ", 2)[0]);
    }

    private Function<String, List<String>> unlessUnaffected(Function<String, List<String>> search) {
        return text -> isUnaffected(text) ? List.of() : search.apply(text);
    }

    private boolean isUnaffected(String text) {
        return context.words().phrases().has("NOT_AFFECTED", text);
    }

    /** Reads the services from the first entry and those on the start and the detection, if nothing else names one. */
    public void servicesOfEntries() {
        DownServiceReader reader = new DownServiceReader(context.words().phrases());
        servicesOfEntries(reader::read);
        servicesOfEntries(reader::readGeneric);
        servicesOfEntries(reader::readTrouble);
        servicesOfEntries(reader::readGenericTrouble);
    }

    private void servicesOfEntries(Function<String, List<String>> search) {
        for (int i = 0; assembler.services.isEmpty() && i < assembler.entries.size(); i++) {
            TimelineEntry entry = assembler.entries.get(i);
            EntryKind kind = entry.getKind();
            boolean first = i == 0 && kind == EntryKind.NOTE;
            boolean outage = first || kind == EntryKind.DETECTED || kind == EntryKind.STARTED;
            assembler.services.addAll(outage ? search.apply(entry.getText()) : List.of());
        }
    }

    private boolean title(Function<String, List<String>> search) {
        List<String> named = search.apply(assembler.title);
        assembler.services.addAll(named);
        if (!named.isEmpty()) {
            assembler.positions.put(
                    "/summary/impact/services", context.outline().title());
        }
        return !named.isEmpty();
    }

    /** Reads the thing in a heading such as "Impact on the booking API". */
    private boolean impactOn(DownServiceReader reader) {
        for (OutlineSection section : context.outline().sections()) {
            MarkdownLine opener = section.opener();
            if (section.is(SectionKind.IMPACT) && section.isHeading() && opener != null) {
                List<String> named = reader.readImpactOn(opener.text().text());
                named.forEach(name -> addService(name, opener));
            }
        }
        return !assembler.services.isEmpty();
    }

    /** Reads the items below a line such as "Two sites were down:". */
    private boolean listed(List<MarkdownLine> lines, DownServiceReader reader) {
        for (int i = 0; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            if (line.kind() == MarkdownLine.Kind.CODE
                    || !reader.introducesServices(line.text().text())) {
                continue;
            }
            for (int j = i + 1; j < lines.size() && isBelow(lines.get(j), line); j++) {
                String name = ParagraphText.of(lines.get(j).text());
                if (ListedService.isName(name)) {
                    addService(name, lines.get(j));
                }
            }
            if (!assembler.services.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(MarkdownLine item, MarkdownLine line) {
        return item.isItem() && item.level() > line.level();
    }

    private List<MarkdownLine> lines(SectionKind kind) {
        return context.outline().sections().stream()
                .filter(section -> section.is(kind))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /** {@return the lines on the cause, which may be the only ones that say what was down} */
    private List<MarkdownLine> causes() {
        return context.outline().sections().stream()
                .filter(section -> section.is(SectionKind.ROOT_CAUSE) || section.is(SectionKind.CAUSE_AND_RESOLUTION))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /** Adds the services that sentences about the outage name, or else those in the title. */
    private boolean knownServices(KnownNames known, List<MarkdownLine> prose) {
        for (MarkdownLine line : prose) {
            TextWords words = TextWords.of(line.text().text());
            int from = 0;
            while (from < words.size()) {
                int to = words.endOfSentence(from);
                String sentence = words.text(from, to);
                if (isAboutOutage(sentence)) {
                    known.in(sentence).forEach(name -> addService(name, line));
                }
                from = to;
            }
        }
        MarkdownLine title = context.outline().title();
        if (assembler.services.isEmpty() && title != null) {
            known.in(assembler.title).forEach(name -> addService(name, title));
        }
        return !assembler.services.isEmpty();
    }

    private boolean isAboutOutage(String sentence) {
        PhraseDictionary phrases = context.words().phrases();
        return phrases.has("OUTAGE", sentence)
                && !phrases.has("DENIAL", sentence)
                && !phrases.has("NOT_THIS_TIME", sentence);
    }

    private void addService(String name, MarkdownLine place) {
        if (assembler.services.isEmpty()) {
            assembler.positions.put("/summary/impact/services", place);
        }
        if (!assembler.services.contains(name)) {
            assembler.services.add(name);
        }
    }

    private boolean services(List<MarkdownLine> lines, Function<String, List<String>> search) {
        for (int i = 0; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            List<String> found = line.kind() == MarkdownLine.Kind.CODE
                    ? List.of()
                    : search.apply(line.text().text());
            boolean wrapped = found.isEmpty() && i + 1 < lines.size() && continues(line, lines.get(i + 1));
            if (wrapped) {
                found = search.apply(
                        line.text().text() + ' ' + lines.get(i + 1).text().text());
            }
            boolean cut = !found.isEmpty()
                    && i > 0
                    && continues(lines.get(i - 1), line)
                    && line.text().text().startsWith(found.get(0));
            if (cut) {
                // A name at the start of a line can begin on the line before it.
                found = search.apply(
                        lines.get(i - 1).text().text() + ' ' + line.text().text());
            }
            if (!found.isEmpty()) {
                assembler.services.addAll(found);
                assembler.positions.put("/summary/impact/services", line);
                siblings(lines.subList(i, lines.size()), search);
                return true;
            }
        }
        return false;
    }

    /** Reads the items below one that names a service, as in a list of "The shop was down" and "The map was slow". */
    private void siblings(List<MarkdownLine> items, Function<String, List<String>> search) {
        for (int i = 1; i < items.size() && isSibling(items.get(i - 1), items.get(i)); i++) {
            String text = items.get(i).text().text();
            for (String name : search.apply(text)) {
                if (ListedService.beginsWith(text, name, context.words().phrases())) {
                    addService(name, items.get(i));
                }
            }
        }
    }

    /** {@return whether a line is an item of the same list as the one before it, with at most an empty line between} */
    private static boolean isSibling(MarkdownLine before, MarkdownLine item) {
        return before.isItem() && item.isItem() && before.level() == item.level() && item.line() - before.line() <= 2;
    }

    /** {@return whether a line continues the paragraph of another, so that a sentence can be in both} */
    private static boolean continues(MarkdownLine line, MarkdownLine next) {
        return line.kind() != MarkdownLine.Kind.CODE
                && next.kind() == MarkdownLine.Kind.TEXT
                && next.block() == line.block();
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
