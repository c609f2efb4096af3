package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.CommandLineExerciser;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.html.HtmlRenderer;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The modules whose jars contain metadata. */
enum LibraryModule {
    CORE("core", Postmortem.class),
    JSON("json", PostmortemJson.class),
    REDACTION("redaction", Redaction.class),
    VALIDATION("validation", PostmortemValidator.class),
    RENDER_MARKDOWN("render-markdown", MarkdownRenderer.class),
    RENDER_HTML("render-html", HtmlRenderer.class),
    READ_MARKDOWN("read-markdown", MarkdownReader.class),
    CORPUS("corpus", Corpus.class),
    CLI("cli", CommandLineExerciser.rootCommand());

    private static final String CLASS = ".class";

    private final String folder;
    private final Class<?> type;

    LibraryModule(String folder, Class<?> type) {
        this.folder = folder;
        this.type = type;
    }

    /** {@return the path of the metadata in the jar, where GraalVM finds it by its name} */
    String metadataResource() {
        return "META-INF/native-image/io.github.postmortem4j/postmortem4j-" + folder + "/reachability-metadata.json";
    }

    /** {@return the source file of the metadata} */
    Path metadataSource() {
        return Path.of("../..", folder, "src/main/resources").resolve(metadataResource());
    }

    /** {@return the names of all files in the jar, sorted} */
    List<String> files() throws IOException {
        Path location = location();
        if (Files.isDirectory(location)) {
            return filesBelow(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return filesBelow(jar.getPath("/"));
        }
    }

    private Path location() {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the classes of a package in the jar, sorted by name} */
    List<Class<?>> classesIn(Package container) throws IOException {
        String start = container.getName().replace('.', '/') + "/";
        List<Class<?>> classes = new ArrayList<>();
        for (String file : files()) {
            if (file.startsWith(start) && file.indexOf('/', start.length()) < 0 && file.endsWith(CLASS)) {
                classes.add(classNamed(
                        file.substring(0, file.length() - CLASS.length()).replace('/', '.')));
            }
        }
        return classes;
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(name, false, LibraryModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
