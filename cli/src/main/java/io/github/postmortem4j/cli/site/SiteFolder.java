package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.run.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of a site. Files that have not changed are not written, and those of pages that are gone are deleted. A list
 * of the files keeps the site apart from other files, and an internal site apart from a public one.
 */
final class SiteFolder {

    private static final String LIST = ".postmortem-site";
    private static final String VIEW = "view: ";

    private final Path folder;
    private final String view;
    private final PrintWriter err;
    private final TreeSet<String> before = new TreeSet<>();
    private final TreeSet<String> written = new TreeSet<>();
    private int changed;

    private SiteFolder(Path folder, String view, PrintWriter err) {
        this.folder = folder;
        this.view = view;
        this.err = err;
    }

    /** Opens a folder that is new, empty, or contains a site of the same view. */
    static SiteFolder open(Path folder, String view, PrintWriter err) {
        SiteFolder site = new SiteFolder(folder, view, err);
        try {
            site.readList();
        } catch (IOException e) {
            throw UnusableInputException.of(folder.toString(), e);
        }
        return site;
    }

    private void readList() throws IOException {
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list)) {
            List<String> lines = Files.readAllLines(list);
            if (lines.isEmpty() || !lines.get(0).equals(VIEW + view)) {
                throw new UnusableInputException(folder + ": contains a site that is not " + view
                        + "; internal and public sites need folders of their own");
            }
            before.addAll(lines.subList(1, lines.size()));
        } else if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new UnusableInputException(
                            folder + ": contains other files than a site; choose a new or an empty folder");
                }
            }
        }
    }

    /** Writes a file if its content has changed. */
    void write(String path, String content) {
        Path file = folder.resolve(path);
        try {
            written.add(path);
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Files.createDirectories(file.getParent());
            OutputFile.write(file, content, err);
            changed++;
        } catch (IOException e) {
            throw UnusableInputException.of(file.toString(), e);
        }
    }

    /** Deletes the files of pages that are gone, and returns the number of files that have changed. */
    int finish() {
        before.removeAll(written);
        for (String gone : before) {
            Path file = folder.resolve(gone).normalize();
            // The list is a file that anybody can edit.
            if (file.startsWith(folder.normalize())) {
                try {
                    changed += Files.deleteIfExists(file) ? 1 : 0;
                } catch (IOException e) {
                    throw UnusableInputException.of(file.toString(), e);
                }
            }
        }
        int pages = changed;
        List<String> files = List.copyOf(written);
        write(LIST, VIEW + view + "\n" + String.join("\n", files) + "\n");
        return pages;
    }
}
