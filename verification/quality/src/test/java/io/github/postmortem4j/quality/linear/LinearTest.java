package io.github.postmortem4j.quality.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twice the text takes twice the steps, in each method of the library: loops, searches and regular expressions. Counted, not
 * timed.
 */
class LinearTest {

    private static final String LIBRARY = "io.github.postmortem4j.";

    /** Loops and patterns that no document can make long, and why. */
    private static final Map<String, String> BOUNDED = Map.of(
            "internal.FormatVersion.parse", "the pattern ends after 19 characters",
            "markdown.internal.language.DurationFormat.addSeconds", "nanoseconds have nine digits",
            "markdown.internal.text.Escaper.always", "a table of the library's own",
            "markdown.internal.diagram.MermaidLabel.escape", "labels are cut to 60 characters",
            "markdown.internal.diagram.MermaidLabel.splitWords", "labels are cut to 60 characters",
            "validation.internal.Messages.lambda$fillAsTemplate$0", "one class of characters, so one look at each",
            "validation.internal.Phrases.addLine", "a table of the library's own",
            "validation.internal.WordSet.of", "a table of the library's own");

    private static final CountingLoader LOADER = new CountingLoader();
    private static final List<Growth> GROWTHS = new ArrayList<>();
    private static final Pattern CODE_UNIT = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");
    private static final Pattern REPEATED = Pattern.compile("(.*)‹(.*)›(.*)", Pattern.DOTALL);
    private static final int TEXT = 300;
    private static final int ELEMENTS = 40;

    /** What text scanners fear: openings without an end, runs that could match in many ways, what they look back for. */
    static Stream<String> parts() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "worst-cases.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(LinearTest::unescaped);
    }

    private static String unescaped(String line) {
        return CODE_UNIT
                .matcher(line)
                .replaceAll(unit ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(unit.group(1), 16))))
                .translateEscapes();
    }

    @BeforeAll
    static void countAll() throws Exception {
        @SuppressWarnings("unchecked")
        var work = (BiFunction<String, Integer, Map<String, Runnable>>)
                LOADER.loadClass("io.github.postmortem4j.quality.linear.work.Work")
                        .getConstructor()
                        .newInstance();
        for (String part : parts().toList()) {
            grow("text of \"" + part + '"', size -> work.apply(text(part, size), 2));
        }
        grow("lists", size -> work.apply("The disk was full for 33 minutes.", size * ELEMENTS));
        grow("lists of nothing", size -> work.apply("", size * ELEMENTS));
    }

    /** Whole parts, and an even number of them: half of one, or a fence that nothing closes, would be another text. */
    private static String text(String line, int size) {
        Matcher marked = REPEATED.matcher(line);
        boolean around = marked.matches();
        String part = around ? marked.group(2) : line;
        String repeated = part.repeat(2 * size * Math.max(1, TEXT / 2 / part.length()));
        return around ? marked.group(1) + repeated + marked.group(3) : repeated;
    }

    private static void grow(String what, IntFunction<Map<String, Runnable>> documents) {
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
                    Arrays.copyOf(counts[0], methods),
                    Arrays.copyOf(counts[1], methods),
                    counts[2]));
        });
    }

    @Test
    void takesTwiceTheStepsForTwiceTheSize() {
        assertThat(GROWTHS).flatMap(Growth::tooSteep).isEmpty();
    }

    /** A new loop or pattern needs a worst case, or a word in {@link #BOUNDED} on why it has none. */
    @Test
    void hasAWorstCaseForEveryLoopAndPattern() throws Exception {
        loadAll();
        Set<String> unmoved = new TreeSet<>();
        for (int method : LOADER.scanners()) {
            if (GROWTHS.stream().noneMatch(growth -> growth.grows(method))) {
                String name = Steps.method(method);
                unmoved.add(name.substring(LIBRARY.length(), name.indexOf('(')));
            }
        }
        assertThat(unmoved).containsExactlyInAnyOrderElementsOf(BOUNDED.keySet());
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
