package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which part and assumption each entry of a timeline has if the others and the text around it are read, too. */
class JoinedInvestigationsTest {

    private static final PhraseDictionary PHRASES = new PhraseDictionary("phrases", WordLists.LANGUAGES);
    private static final InvestigationReader READER = new InvestigationReader(PHRASES);

    /** The label before a sentence of another section. */
    private static final String SECTION = "section: ";

    /** The part and the assumption of each entry, and the notes. Labels before the entries say of which kind they are. */
    @TestFactory
    Stream<DynamicTest> joinsEntries() throws IOException {
        return TextTable.tests("investigations-joined.txt", JoinedInvestigationsTest::joined);
    }

    /** The same in long timelines: a number before an entry says how often it is repeated. */
    @TestFactory
    Stream<DynamicTest> joinsEntriesOfLongTimelines() throws IOException {
        return TextTable.tests("long-investigations.txt", text -> {
            String[] found = joined(text).split("; ", -1);
            return Stream.of(found).distinct().collect(Collectors.joining("; "));
        });
    }

    private static String joined(String text) {
        List<EntryDraft> entries = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int times = line.contains(" × ") ? Integer.parseInt(line.split(" × ", 2)[0]) : 1;
            String labeled = line.substring(line.indexOf(" × ") < 0 ? 0 : line.indexOf(" × ") + 3);
            for (int i = 0; i < times; i++) {
                if (labeled.startsWith(SECTION)) {
                    sentences.add(labeled.substring(SECTION.length()));
                } else {
                    entries.add(entry(labeled));
                }
            }
        }
        new InvestigationJoiner(PHRASES).join(entries, sentences);
        NoteCollector notes = new NoteCollector(10);
        InvestigationJoiner.noteAssumption(entries, notes);
        return Stream.concat(
                        entries.stream().map(JoinedInvestigationsTest::written),
                        notes.inOrder().stream().map(JoinedInvestigationsTest::written))
                .collect(Collectors.joining("; "));
    }

    /** {@return the entry that a line with a label such as "path" describes; without a label, it is an investigation} */
    private static EntryDraft entry(String labeled) {
        int colon = labeled.indexOf(": ");
        String label = colon < 0 ? "" : labeled.substring(0, colon);
        boolean known = label.matches("(implied |unlabeled )?path|note|answer( \\d)?");
        String text = known ? labeled.substring(colon + 2) : labeled;
        MarkdownLine line = MarkdownSourceReader.read(text).lines().get(0);
        EntryDraft entry = new EntryDraft(line);
        entry.add(line);
        entry.kind = EntryKind.INVESTIGATED;
        if (known) {
            entry.kind = label.endsWith("path")
                    ? EntryKind.MISLEADING_PATH
                    : label.equals("note") ? EntryKind.NOTE : EntryKind.INVESTIGATED;
            entry.impliedPath = label.startsWith("implied");
            entry.unlabeledPath = label.startsWith("unlabeled");
            entry.question = label.equals("answer 2") ? 2 : label.startsWith("answer") ? 1 : 0;
        }
        READER.read(entry, text);
        return entry;
    }

    private static String written(EntryDraft entry) {
        String kind = entry.kind == EntryKind.MISLEADING_PATH ? "path: " : "";
        return kind + orDash(entry.investigated) + " | " + orDash(entry.assumption);
    }

    private static String written(Note note) {
        return "note on " + note.getMessage().replaceAll(".*assumption \"(.*?)\".*", "$1");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
