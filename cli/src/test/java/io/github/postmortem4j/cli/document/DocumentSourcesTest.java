package io.github.postmortem4j.cli.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourcesTest {

    private static final InputFormatDetector BY_NAME = new InputFormatDetector(null, InputFormat.JSON);

    @TempDir
    private Path directory;

    @Test
    void findsAllDocumentsBelowADirectoryInTheOrderOfTheirPaths() throws IOException {
        create("b.json", "a.json", "2024/z.JSON", "2024/deep/y.json", "readme.md", "json", "a.json.bak");
        assertThat(names(directory)).containsExactly("2024/deep/y.json", "2024/z.JSON", "a.json", "b.json");
    }

    @Test
    void skipsHiddenDirectoriesAndBuildOutput() throws IOException {
        create("a.json", ".a.json", ".git/b.json", "x/target/c.json", "node_modules/d/e.json", "build/f.json");
        create("targets/g.json", "x/target.json");
        assertThat(names(directory)).containsExactly("a.json", "targets/g.json", "x/target.json");
        assertThat(names(directory.resolve(".git")))
                .as("a directory given as argument")
                .containsExactly("b.json");
        assertThat(names(directory.resolve("x/target"))).containsExactly("c.json");
        assertThat(names(directory.resolve("build/f.json"))).containsExactly("f.json");
    }

    @Test
    void findsEachDocumentOnce() throws IOException {
        create("a.json", "x/b.json");
        Files.createSymbolicLink(directory.resolve("z.json"), directory.resolve("a.json"));
        List<Path> arguments = Stream.of("x/b.json", "x/../a.json", ".", "a.json", "x")
                .map(directory::resolve)
                .toList();
        assertThat(DocumentSources.of(arguments, BY_NAME))
                .extracting(DocumentSource::name)
                .containsExactly(arguments.get(0).toString(), arguments.get(1).toString());
        assertThat(DocumentSources.of(
                        Stream.of("-", "missing.json", "-", "./missing.json")
                                .map(Path::of)
                                .toList(),
                        BY_NAME))
                .extracting(DocumentSource::name)
                .containsExactly("standard input", "missing.json");
    }

    @Test
    void doesNotFollowLinksToDirectories() throws IOException {
        create("in/a.json", "elsewhere/b.json");
        Path in = directory.resolve("in");
        Files.createSymbolicLink(in.resolve("loop"), in);
        Files.createSymbolicLink(in.resolve("out.json"), directory.resolve("elsewhere"));
        Files.createSymbolicLink(in.resolve("c.json"), directory.resolve("elsewhere/b.json"));
        assertThat(names(in)).containsExactly("a.json", "c.json");
        Path link = Files.createSymbolicLink(directory.resolve("link"), in);
        assertThat(DocumentSources.of(List.of(link), BY_NAME))
                .extracting(DocumentSource::name)
                .containsExactly(link + "/a.json", link + "/c.json");
    }

    @Test
    void reportsABrokenLink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("gone.json"), directory.resolve("nowhere"));
        assertThat(names(directory)).containsExactly("gone.json");
        assertUnusable(link, "no such file or directory");
    }

    @Test
    void reportsADirectoryWithoutDocuments() throws IOException {
        create("readme.md");
        assertUnusable(directory, "contains no .json file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ignoresPipesInADirectory() throws Exception {
        create("a.json");
        Process mkfifo =
                new ProcessBuilder("mkfifo", directory.resolve("b.json").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        assertThat(names(directory)).containsExactly("a.json");
    }

    /** Calls the visitor directly, because the tests may run as root, who can read every directory. */
    @Test
    void continuesAfterAnUnreadableDirectory() throws IOException {
        create("a/a.json", "b/b.json", "c/c.json");
        DirectoryWalk walk = new DirectoryWalk(directory, InputFormat.JSON);
        Path real = directory.toRealPath();
        Files.walkFileTree(real.resolve("a"), walk);
        assertThat(walk.visitFileFailed(real.resolve("b"), new AccessDeniedException("b")))
                .isEqualTo(FileVisitResult.CONTINUE);
        Files.walkFileTree(real.resolve("c"), walk);
        assertThat(walk.found())
                .extracting(DocumentSource::name)
                .containsExactly(directory + "/a/a.json", directory + "/b", directory + "/c/c.json");
        assertThat(walk.found().get(1).unusable()).hasMessage(directory + "/b: permission denied");
    }

    private static void assertUnusable(Path argument, String reason) {
        DocumentSource source = DocumentSources.of(List.of(argument), BY_NAME).get(0);
        assertThatThrownBy(() -> new DocumentLoader(zone -> MarkdownReader.create()).load(source))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(argument + ": " + reason);
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }

    private static List<String> names(Path argument) {
        return DocumentSources.of(List.of(argument), BY_NAME).stream()
                .map(source -> source.relativePath().toString())
                .map(name -> name.startsWith(argument.toString())
                        ? argument.relativize(Path.of(name)).toString()
                        : name)
                .toList();
    }
}
