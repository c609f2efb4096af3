package io.github.postmortem4j.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public API only changes together with {@code api-baseline}, so that reviewers see every change. */
class ApiBaselineTest {

    @ParameterizedTest
    @EnumSource
    void matchesTheBaseline(PublishedLibrary library) throws IOException {
        List<String> current = ModuleSignature.of(library);
        Path file = library.baseline();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, current);
        }

        List<String> baseline = Files.readAllLines(file);

        assertThat(changes(baseline, current))
                .as(
                        "The public API differs from %s. If the change is intended, run .ci/api-baseline and commit the file. "
                                + "docs/compatibility.md says which changes are allowed.",
                        file.getFileName())
                .isEmpty();
        assertThat(current).isEqualTo(baseline);
    }

    @Test
    void coversAllFilesOfTheBaseline() throws IOException {
        try (Stream<Path> files = Files.list(PublishedLibrary.CORE.baseline().getParent())) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(PublishedLibrary.values())
                            .map(PublishedLibrary::baseline)
                            .toList());
        }
    }

    private static List<String> changes(List<String> baseline, List<String> current) {
        List<String> before = withDeclarations(baseline);
        List<String> after = withDeclarations(current);
        List<String> changes = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).map("- "::concat).forEach(changes::add);
        after.stream().filter(line -> !before.contains(line)).map("+ "::concat).forEach(changes::add);
        return changes;
    }

    /** Adds the declaration of its type to the line of each member, so that the line is clear without context. */
    private static List<String> withDeclarations(List<String> lines) {
        List<String> complete = new ArrayList<>();
        String declaration = "";
        for (String line : lines) {
            boolean member = line.startsWith(" ");
            declaration = member ? declaration : line;
            complete.add(member ? declaration + ": " + line.strip() : line);
        }
        return complete;
    }
}
