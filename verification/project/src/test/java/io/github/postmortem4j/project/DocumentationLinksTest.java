package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people read in the repository link to files and headings that exist. */
class DocumentationLinksTest {

    private static final List<String> FOLDERS = List.of("docs", "examples", ".github");

    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)>?\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(markdownIn(Repository.ROOT, 1));
        for (String folder : FOLDERS) {
            pages.addAll(markdownIn(Repository.path(folder), Integer.MAX_VALUE));
        }
        return pages;
    }

    @Test
    void includeTheReadmeAndTheDecisions() throws IOException {
        assertThat(pages())
                .contains(Repository.path("README.md"), Repository.path("docs/decisions/README.md"))
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkToFilesAndHeadingsThatExist(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : relativeLinks(page)) {
            if (!exists(page, link)) {
                broken.add(link);
            }
        }
        assertThat(broken).as("broken links of %s", page).isEmpty();
    }

    private static boolean exists(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || anchors(target).contains(parts[1]);
    }

    private static List<String> relativeLinks(Path page) throws IOException {
        return LINK.matcher(CODE.matcher(Repository.read(page)).replaceAll(""))
                .results()
                .map(link -> link.group(1) != null ? link.group(1) : link.group(2))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** Returns the fragments that GitHub resolves in a page: explicit ids, and the headings in lower case. */
    private static Set<String> anchors(Path page) throws IOException {
        String text = Repository.read(page);
        Set<String> anchors = new HashSet<>();
        ANCHOR.matcher(text).results().map(id -> id.group(1)).forEach(anchors::add);
        HEADING.matcher(text)
                .results()
                .map((MatchResult heading) -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .forEach(anchors::add);
        return anchors;
    }

    private static List<Path> markdownIn(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
