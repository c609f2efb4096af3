package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.CommandLineTour;
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

/** The modules whose jars bring metadata. */
enum LibraryModule {
    CORE("core", Postmortem.class),
    JSON("json", PostmortemJson.class),
    REDACTION("redaction", Redaction.class),
    VALIDATION("validation", PostmortemValidator.class),
    RENDER_MARKDOWN("render-markdown", MarkdownRenderer.class),
    READ_MARKDOWN("read-markdown", MarkdownReader.class),
    CLI("cli", CommandLineTour.rootCommand());

    private static final String CLASS = ".class";

    private final String folder;
    private final Class<?> type;

    LibraryModule(String folder, Class<?> type) {
        this.folder = folder;
        this.type = type;
    }

    /** Returns where the metadata stands in the jar; a native image is told of it by this name alone. */
    String metadataResource() {
        return "META-INF/native-image/io.github.postmortem4j/postmortem4j-" + folder + "/reachability-metadata.json";
    }

    /** Returns where it stands in the source. */
    Path metadataSource() {
        return Path.of("../..", folder, "src/main/resources").resolve(metadataResource());
    }

    /** Returns the names of all files in the jar, in order. */
    List<String> files() throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            return filesBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return filesBelow(jar.getPath("/"));
        }
    }

    private Path place() {
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

    /** Returns the classes of a package in the jar, in order of their names. */
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
