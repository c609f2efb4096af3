package io.github.postmortem4j.markdown.read.table;

import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small hand-written pages, and everything that they are read as: values, positions and notes. */
class PageTablesTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    /** Front matter, title, metadata, hook and the text before the first section. */
    @TestFactory
    Stream<DynamicTest> readsHeads() throws IOException {
        return pages("heads.txt");
    }

    /** Summary and impact. */
    @TestFactory
    Stream<DynamicTest> readsSummaries() throws IOException {
        return pages("summaries.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsTimelines() throws IOException {
        return pages("timelines.txt");
    }

    /** Root cause, resolution, trigger, contributing factors and whys. */
    @TestFactory
    Stream<DynamicTest> readsCauses() throws IOException {
        return pages("root-causes.txt");
    }

    /** Lessons, links, related incidents and waivers. */
    @TestFactory
    Stream<DynamicTest> readsClosingSections() throws IOException {
        return pages("closing-sections.txt");
    }

    /** Which lines begin sections, and what becomes of sections and lines without a place in the model. */
    @TestFactory
    Stream<DynamicTest> dividesPagesIntoSections() throws IOException {
        return pages("sections.txt");
    }

    private static Stream<DynamicTest> pages(String table) throws IOException {
        return TextTable.tests("pages/" + table, page -> ReadValues.of(READER.read(page + "\n")));
    }
}
