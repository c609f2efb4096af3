package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names of sections at the start of lines, and the sections of a document. */
class OutlineTablesTest {

    private static final SectionNames NAMES = new SectionNames(Map.of(), List.of("en"));
    private static final PhraseDictionary PHRASES = new PhraseDictionary("phrases", List.of("en"));

    /** The kind and name of the section that a line begins with, the text after them, and how they are separated. */
    @TestFactory
    Stream<DynamicTest> readsLabels() throws IOException {
        return TextTable.tests("section-labels.txt", text -> {
            MarkdownLine line = MarkdownSourceReader.read(text).lines().get(0);
            SectionLabel label = SectionLabel.of(line.text(), NAMES);
            return label == null
                    ? "none"
                    : label.kind() + " " + label.name() + " | "
                            + line.text().from(label.length()).text() + " |" + (label.marked() ? " marked" : "")
                            + (label.colon() ? " colon" : "") + (label.whole() ? " whole" : "");
        });
    }

    /** The level and text of the heading that a line was meant to be; "asciidoc" comes before a line of such a document. */
    @TestFactory
    Stream<DynamicTest> readsIntendedHeadings() throws IOException {
        return TextTable.tests("intended-headings.txt", text -> {
            boolean asciiDoc = text.startsWith("asciidoc ");
            String source = asciiDoc ? text.substring("asciidoc ".length()) : text;
            MarkdownLine written = MarkdownSourceReader.read(source).lines().get(0);
            MarkdownLine line = IntendedHeading.of(written, asciiDoc, NAMES);
            return line.kind() == MarkdownLine.Kind.HEADING
                    ? line.level() + " " + line.text().text()
                    : "none";
        });
    }

    /** The sections of a document with their texts. */
    @TestFactory
    Stream<DynamicTest> dividesADocument() throws IOException {
        return TextTable.tests("outlines.txt", document -> {
            Outline outline =
                    OutlineBuilder.build(MarkdownSourceReader.read(document).lines(), NAMES, PHRASES, false);
            return outline.sections().stream()
                    .filter(section -> !section.isRoot() || !section.lines().isEmpty())
                    .map(OutlineTablesTest::written)
                    .collect(Collectors.joining("; "));
        });
    }

    private static String written(OutlineSection section) {
        String text = ParagraphText.text(section.lines()).replace("\n\n", " ¶ ");
        String kind = section.isRoot()
                ? "before"
                : section.kind() == null ? "unknown" : section.kind().name();
        return kind + (text.isEmpty() ? "" : " " + text);
    }
}
