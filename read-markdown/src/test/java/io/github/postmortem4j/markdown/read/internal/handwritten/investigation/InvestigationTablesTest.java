package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineBuilder;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What single sentences say about an investigation. */
class InvestigationTablesTest {

    private static final PhraseDictionary PHRASES = new PhraseDictionary("phrases", WordLists.LANGUAGES);
    private static final PhraseDictionary ENGLISH = PHRASES.byLanguage().get(0);
    private static final InvestigationReader READER = new InvestigationReader(PHRASES);

    /** The part that a sentence says was investigated. */
    @TestFactory
    Stream<DynamicTest> findsInvestigatedParts() throws IOException {
        return TextTable.tests("investigated-parts.txt", InvestigationTablesTest::investigation);
    }

    /** The assumption that a sentence states, behind the part. */
    @TestFactory
    Stream<DynamicTest> findsAssumptions() throws IOException {
        return TextTable.tests("stated-assumptions.txt", InvestigationTablesTest::investigation);
    }

    /** The part in which an investigation found something. */
    @TestFactory
    Stream<DynamicTest> findsPartsOfFindings() throws IOException {
        return TextTable.tests(
                "parts-of-findings.txt",
                text -> orNone(PartOfFinding.find(new PhraseWords(TextWords.of(text), ENGLISH))));
    }

    /** The part of a system that an assumption names. */
    @TestFactory
    Stream<DynamicTest> findsPartsInAssumptions() throws IOException {
        return TextTable.tests("assumed-parts.txt", text -> orNone(AssumedPart.in(text, ENGLISH)));
    }

    /** Whether an assumption is only the name of a part. */
    @TestFactory
    Stream<DynamicTest> distinguishesPartsFromProblems() throws IOException {
        return TextTable.tests("whole-parts.txt", text -> yesOrNo(AssumedPart.isAll(text, ENGLISH)));
    }

    /** The part with a problem that a sentence, before the slash, assumes in the words after it. */
    @TestFactory
    Stream<DynamicTest> findsPartsWithProblems() throws IOException {
        return TextTable.tests("suspected-parts.txt", text -> {
            String[] sentence = text.split(" / ?", 2);
            return orNone(READER.partWithProblem(sentence[0], sentence[1]));
        });
    }

    /** Whether two texts, with a slash between them, name the same thing. */
    @TestFactory
    Stream<DynamicTest> findsCommonNames() throws IOException {
        CommonNames names = new CommonNames(ENGLISH);
        return TextTable.tests("common-names.txt", text -> {
            String[] texts = text.split(" / ", 2);
            return yesOrNo(names.inCommon(texts[0], texts[1]));
        });
    }

    /** Whether an entry begins with an assumption. */
    @TestFactory
    Stream<DynamicTest> recognizesHypothesesAtTheStart() throws IOException {
        return TextTable.tests("leading-hypotheses.txt", text -> yesOrNo(READER.beginsWithHypothesis(text)));
    }

    /** What a check found to be in order. */
    @TestFactory
    Stream<DynamicTest> findsWhatIsInOrder() throws IOException {
        return TextTable.tests("checks-in-order.txt", text -> orNone(READER.inOrder(text)));
    }

    /** The sentences of a document that can complete the investigations of its timeline. */
    @TestFactory
    Stream<DynamicTest> collectsSentencesOnInvestigations() throws IOException {
        return TextTable.tests(
                "investigation-sentences.txt", document -> orNone(String.join("; ", sentences(document))));
    }

    /** Longer texts are not sentences about an investigation. */
    @Test
    void readsTextsUpToTheMaximumLength() {
        String space = " ".repeat(1_980);
        assertThat(investigation("Checked" + space + "the mill pump")).isEqualTo("mill pump | -");
        assertThat(investigation("Checked " + space + "the mill pump")).isEqualTo("- | -");
        assertThat(sentences("## Detection\n\nThe mill" + "x".repeat(1_992))).hasSize(1);
        assertThat(sentences("## Detection\n\nThe mill" + "x".repeat(1_993))).isEmpty();
    }

    /** Longer assumptions are not searched for parts. */
    @Test
    void findsPartsInAssumptionsUpToTheMaximumLength() {
        assertThat(AssumedPart.in("a fault of" + " ".repeat(482) + "the disk", ENGLISH))
                .isEqualTo("disk");
        assertThat(AssumedPart.in("a fault of" + " ".repeat(483) + "the disk", ENGLISH))
                .isEmpty();
        assertThat(AssumedPart.isAll("the" + " ".repeat(493) + "disk", ENGLISH)).isTrue();
        assertThat(AssumedPart.isAll("the" + " ".repeat(494) + "disk", ENGLISH)).isFalse();
    }

    private static List<String> sentences(String document) {
        List<MarkdownLine> lines = MarkdownSourceReader.read(document).lines();
        SectionNames names = new SectionNames(Map.of(), List.of("en"));
        return InvestigationSentences.of(
                OutlineBuilder.build(lines, names, PHRASES, false).sections());
    }

    private static String investigation(String sentence) {
        EntryDraft entry =
                new EntryDraft(MarkdownSourceReader.read(sentence).lines().get(0));
        READER.read(entry, sentence);
        return orDash(entry.investigated) + " | " + orDash(entry.assumption);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
