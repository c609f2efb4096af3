package io.github.postmortem4j.cli.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private Path folder;

    @Test
    void findsAllDocumentsBelowAFolderInTheOrderOfTheirPaths() throws IOException {
        create("b.json", "a.json", "2024/z.JSON", "2024/deep/y.json", "readme.md", "json", "a.json.bak");
        assertThat(names(folder)).containsExactly("2024/deep/y.json", "2024/z.JSON", "a.json", "b.json");
    }

    @Test
    void leavesOutWhatIsHiddenOrBuilt() throws IOException {
        create("a.json", ".a.json", ".git/b.json", "x/target/c.json", "node_modules/d/e.json", "build/f.json");
        create("targets/g.json", "x/target.json");
        assertThat(names(folder)).containsExactly("a.json", "targets/g.json", "x/target.json");
        assertThat(names(folder.resolve(".git")))
                .as("a folder that is named itself")
                .containsExactly("b.json");
        assertThat(names(folder.resolve("x/target"))).containsExactly("c.json");
        assertThat(names(folder.resolve("build/f.json"))).containsExactly("f.json");
    }

    @Test
    void takesEachDocumentOnce() throws IOException {
        create("a.json", "x/b.json");
        Files.createSymbolicLink(folder.resolve("z.json"), folder.resolve("a.json"));
        List<Path> arguments = Stream.of("x/b.json", "x/../a.json", ".", "a.json", "x")
                .map(folder::resolve)
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
    void isNotLedAroundByLinks() throws IOException {
        create("in/a.json", "elsewhere/b.json");
        Path in = folder.resolve("in");
        Files.createSymbolicLink(in.resolve("loop"), in);
        Files.createSymbolicLink(in.resolve("out.json"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(in.resolve("c.json"), folder.resolve("elsewhere/b.json"));
        assertThat(names(in)).containsExactly("a.json", "c.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);
        assertThat(DocumentSources.of(List.of(link), BY_NAME))
                .extracting(DocumentSource::name)
                .containsExactly(link + "/a.json", link + "/c.json");
    }

    @Test
    void missesWhatALinkLeadsToNoLonger() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("nowhere"));
        assertThat(names(folder)).containsExactly("gone.json");
        assertUnusable(link, "no such file or folder");
    }

    @Test
    void findsFaultWithAFolderThatHoldsNoDocument() throws IOException {
        create("readme.md");
        assertUnusable(folder, "holds no file whose name ends in .json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void waitsForNoPipeInAFolder() throws Exception {
        create("a.json");
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("b.json").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        assertThat(names(folder)).containsExactly("a.json");
    }

    /** The superuser, who may run this, is let into every folder; so the walk is told that it was not. */
    @Test
    void goesOnWhereAFolderIsClosed() throws IOException {
        create("a/a.json", "b/b.json", "c/c.json");
        DirectoryWalk walk = new DirectoryWalk(folder, InputFormat.JSON);
        Path real = folder.toRealPath();
        Files.walkFileTree(real.resolve("a"), walk);
        assertThat(walk.visitFileFailed(real.resolve("b"), new AccessDeniedException("b")))
                .isEqualTo(FileVisitResult.CONTINUE);
        Files.walkFileTree(real.resolve("c"), walk);
        assertThat(walk.found())
                .extracting(DocumentSource::name)
                .containsExactly(folder + "/a/a.json", folder + "/b", folder + "/c/c.json");
        assertThat(walk.found().get(1).unusable()).hasMessage(folder + "/b: permission denied");
    }

    private static void assertUnusable(Path argument, String why) {
        DocumentSource source = DocumentSources.of(List.of(argument), BY_NAME).get(0);
        assertThatThrownBy(() -> new DocumentLoader(MarkdownSettings.NONE).read(source))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(argument + ": " + why);
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }

    private static List<String> names(Path argument) {
        return DocumentSources.of(List.of(argument), BY_NAME).stream()
                .map(source -> source.placeInFolder().toString())
                .map(name -> name.startsWith(argument.toString())
                        ? argument.relativize(Path.of(name)).toString()
                        : name)
                .toList();
    }
}
