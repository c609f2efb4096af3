package io.github.postmortem4j.benchmarks.markdown;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a page as a postmortem, and beside it only parses the page with commonmark-java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownReadBenchmark {

    /** What reads the page. */
    public enum Library {
        /** commonmark-java parses it, which is a part of reading it. */
        COMMONMARK,
        /** Our reader. */
        POSTMORTEM4J
    }

    /** The page to read. */
    @Param({"report", "rendered"})
    public String documents = "report";

    /** What reads it. */
    @Param
    public Library library = Library.POSTMORTEM4J;

    private final MarkdownReader reader = MarkdownReader.create();
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private String page = "";

    /** Loads the page. */
    @Setup
    public void load() {
        page = MarkdownPages.named(documents);
    }

    /** Reads the page. */
    @Benchmark
    public Object read() {
        return library == Library.COMMONMARK ? parser.parse(page) : postmortem();
    }

    MarkdownDocument postmortem() {
        return reader.read(page);
    }
}
