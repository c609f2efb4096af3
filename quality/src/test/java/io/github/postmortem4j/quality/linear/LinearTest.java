package io.github.postmortem4j.quality.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twice the text takes twice the steps, in each method of the library: loops, searches and regular expressions. Counted, not
 * timed.
 */
class LinearTest {

    private static final CountingLoader LOADER = new CountingLoader();
    private static final List<Growth> GROWTHS = new ArrayList<>();
    private static final int TEXT = 300;
    private static final int ELEMENTS = 40;

    /** What text scanners fear: openings without an end, runs that could match in many ways, what they look back for. */
    static Stream<String> parts() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "worst-cases.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(String::translateEscapes);
    }

    @BeforeAll
    static void countAll() throws Exception {
        @SuppressWarnings("unchecked")
        var work = (BiFunction<String, Integer, Map<String, Runnable>>)
                LOADER.loadClass("io.github.postmortem4j.quality.linear.work.Work")
                        .getConstructor()
                        .newInstance();
        for (String part : parts().toList()) {
            grow("text of \"" + part + '"', size -> work.apply(text(part, size * TEXT), 2));
        }
        grow("lists", size -> work.apply("The disk was full for 33 minutes.", size * ELEMENTS));
        grow("lists of nothing", size -> work.apply("", size * ELEMENTS));
    }

    private static String text(String part, int length) {
        return part.repeat(1 + length / part.length()).substring(0, length);
    }

    private static void grow(String what, java.util.function.IntFunction<Map<String, Runnable>> documents) {
        Map<String, long[][]> steps = new LinkedHashMap<>();
        for (int size : new int[] {1, 2, 4}) {
            documents.apply(size).forEach((name, work) -> {
                Steps.take();
                work.run();
                steps.computeIfAbsent(name, any -> new long[3][])[size / 2] = Steps.take();
            });
        }
        steps.forEach((name, counts) -> {
            int methods = counts[2].length;
            GROWTHS.add(new Growth(
                    name + ", " + what,
                    java.util.Arrays.copyOf(counts[0], methods),
                    java.util.Arrays.copyOf(counts[1], methods),
                    counts[2]));
        });
    }

    @Test
    void takesTwiceTheStepsForTwiceTheSize() {
        assertThat(GROWTHS).flatMap(Growth::tooSteep).isEmpty();
    }

    /** A new loop or pattern needs a worst case, or a word on why it has none. */
    @Test
    void hasAWorstCaseForEveryLoopAndPattern() throws Exception {
        loadAll();
        Set<String> unmoved = new TreeSet<>();
        for (int method : LOADER.loops()) {
            if (GROWTHS.stream().noneMatch(growth -> growth.grows(method))) {
                unmoved.add(Steps.method(method));
            }
        }
        assertThat(unmoved).isEmpty();
    }

    private static void loadAll() throws Exception {
        for (Class<?> door : List.of(Postmortem.class, PostmortemValidator.class, MarkdownRenderer.class)) {
            Path classes = Path.of(
                    door.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    String name = classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replaceAll("\\.class$", "");
                    if (!name.endsWith("-info")) {
                        LOADER.loadClass(name);
                    }
                }
            }
        }
    }
}
