package io.github.postmortem4j.markdown.read.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hand-written pages whose words and values are traced, by name. */
final class TracedPages {

    static final Path RESOURCES = Path.of("src/test/resources");

    private TracedPages() {}

    static Map<String, String> fixtures() throws IOException {
        return in(RESOURCES.resolve("fixtures"));
    }

    /** {@return the small documents of the folder {@code cases}} */
    static Map<String, String> readingCases() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("cases"))) {
            for (Path file : files.sorted().toList()) {
                for (String each : ("\n" + Files.readString(file)).split("\n=== ", -1)) {
                    if (!each.isBlank()) {
                        String page = each.substring(each.indexOf('\n') + 1, each.lastIndexOf("\n---\n") + 1);
                        pages.put(file.getFileName() + ": " + each.substring(0, each.indexOf('\n')), page);
                    }
                }
            }
        }
        return pages;
    }

    /** {@return the documents of teams, which are not part of this repository} */
    static Map<String, String> corpus() throws IOException {
        return in(Path.of(System.getProperty("postmortem4j.corpus")));
    }

    private static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no documents in " + folder);
        }
        return pages;
    }
}
