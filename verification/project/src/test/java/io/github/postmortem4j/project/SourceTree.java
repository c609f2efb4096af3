package io.github.postmortem4j.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java source files of the repository, in main sources and tests. The consumers are left out: they are projects of
 * their own, which are alike on purpose.
 */
final class SourceTree {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path CONSUMERS = Path.of("verification", "consumers");

    private SourceTree() {}

    /** A source file that declares a top-level type, by its path in the repository. */
    record SourceFile(Path path) {

        String simpleName() {
            return path.getFileName().toString().replace(".java", "");
        }

        /** Returns the directory of its package, which belongs to one module. */
        Path directory() {
            return path.getParent();
        }

        boolean isMain() {
            return path.toString().contains(MAIN.toString());
        }

        boolean isInPackage(String name) {
            return directory().endsWith(Path.of(name.replace('.', '/')));
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<SourceFile> sourceFiles() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(Repository.ROOT, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                Path path = Repository.ROOT.relativize(directory);
                String name = path.getFileName().toString();
                boolean skipped = name.startsWith(".") || name.equals("target") || path.equals(CONSUMERS);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.endsWith("-info.java")) {
                    files.add(new SourceFile(Repository.ROOT.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
