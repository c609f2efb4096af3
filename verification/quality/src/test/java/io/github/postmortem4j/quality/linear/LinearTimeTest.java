package io.github.postmortem4j.quality.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Twice the text takes at most twice the steps in each method of the library: loops, searches and regular expressions. The
 * steps are counted, not timed, in byte code that is the same on each JDK, so that one JDK is enough.
 */
@DisabledIfSystemProperty(named = "quality.linear", matches = "false", disabledReason = "counts the same on each JDK")
class LinearTimeTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final CountingClassLoader LOADER = new CountingClassLoader();
    private static final List<String> TOO_STEEP = new ArrayList<>();
    private static final Set<Integer> GROWING = new HashSet<>();
    private static final Pattern CODE_UNIT = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");
    private static final Pattern LAMBDA_NUMBER = Pattern.compile("(lambda\\$[^$]+)\\$\\d+$");
    private static final Pattern REPEATED = Pattern.compile("(.*)‹(.*)›(.*)", Pattern.DOTALL);
    private static final int TEXT = 300;
    private static final int ELEMENTS = 40;

    /** Worst cases of text scanners: unclosed openings, ambiguous runs, and text that triggers looking back. */
    static Stream<String> worstCases() throws IOException {
        return linesOf("worst-cases.txt").map(LinearTimeTest::unescaped);
    }

    private static Stream<String> linesOf(String resource) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(resource)).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("//"));
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
                LOADER.loadClass("io.github.postmortem4j.quality.linear.work.LibraryOperations")
                        .getConstructor()
                        .newInstance();
        // Initializes all classes first, so that no later measurement includes that.
        work.apply("a", 2).values().forEach(Runnable::run);
        List<Callable<List<StepGrowth>>> measurements = new ArrayList<>();
        measurements.add(
                () -> growth("lists", size -> work.apply("The disk was full for 33 minutes.", size * ELEMENTS)));
        measurements.add(() -> growth("lists of empty text", size -> work.apply("", size * ELEMENTS)));
        for (String worstCase : worstCases().toList()) {
            measurements.add(() ->
                    growth("text of \"" + worstCase + '"', size -> work.apply(text(worstCase, size), 2)));
        }
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), CountingThread::new);
        try {
            for (Future<List<StepGrowth>> measurement : threads.invokeAll(measurements)) {
                for (StepGrowth growth : measurement.get()) {
                    TOO_STEEP.addAll(growth.tooSteep());
                    GROWING.addAll(growth.growing());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Repeats whole parts, an even number of times, so that no part is cut off and every fence is closed. */
    private static String text(String line, int size) {
        Matcher marked = REPEATED.matcher(line);
        boolean around = marked.matches();
        String part = around ? marked.group(2) : line;
        String repeated = part.repeat(2 * size * Math.max(1, TEXT / 2 / part.length()));
        return around ? marked.group(1) + repeated + marked.group(3) : repeated;
    }

    private static List<StepGrowth> growth(String content, IntFunction<Map<String, Runnable>> documents) {
        Map<String, long[][]> steps = new LinkedHashMap<>();
        for (int size : new int[] {1, 2, 4}) {
            documents.apply(size).forEach((name, work) -> {
                StepCounter.take();
                work.run();
                steps.computeIfAbsent(name, any -> new long[3][])[size / 2] = StepCounter.take();
            });
        }
        List<StepGrowth> growths = new ArrayList<>();
        steps.forEach((name, counts) -> {
            int methods = counts[2].length;
            StepGrowth growth = new StepGrowth(
                    name + ", " + content,
                    Arrays.copyOf(counts[0], methods),
                    Arrays.copyOf(counts[1], methods),
                    counts[2]);
            growths.add(name.startsWith("read a page") ? confirmed(growth, name, documents) : growth);
        });
        return growths;
    }

    /**
     * The reader of pages reads long paragraphs as plain text. Where this begins, other methods take over, so growth that
     * is too steep counts only if it continues beyond each of these limits.
     */
    private static StepGrowth confirmed(StepGrowth growth, String name, IntFunction<Map<String, Runnable>> documents) {
        if (growth.tooSteep().isEmpty()) {
            return growth;
        }
        long[] large = steps(name, documents.apply(12));
        long[] larger = steps(name, documents.apply(24));
        return growth.continued(large, larger).continued(larger, steps(name, documents.apply(48)));
    }

    private static long[] steps(String name, Map<String, Runnable> operations) {
        StepCounter.take();
        Objects.requireNonNull(operations.get(name)).run();
        return StepCounter.take();
    }

    @Test
    void takesAtMostTwiceTheStepsForTwiceTheSize() {
        assertThat(TOO_STEEP).isEmpty();
    }

    /** A new loop or pattern needs a worst case, or a line in {@code bounded-methods.txt} with the reason why it has none. */
    @Test
    void hasAWorstCaseForEveryLoopAndPattern() throws Exception {
        loadAll();
        Set<String> withoutWorstCase = new TreeSet<>();
        for (int method : LOADER.scanners()) {
            if (!GROWING.contains(method)) {
                String name = StepCounter.method(method);
                // Compilers number lambda expressions in different orders.
                withoutWorstCase.add(LAMBDA_NUMBER
                        .matcher(name.substring(0, name.indexOf('(')))
                        .replaceFirst("$1"));
            }
        }
        assertThat(withoutWorstCase)
                .containsExactlyInAnyOrderElementsOf(linesOf("bounded-methods.txt")
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }

    private static void loadAll() throws Exception {
        for (Class<?> entryPoint : List.of(
                Postmortem.class,
                PostmortemJson.class,
                Redaction.class,
                PostmortemValidator.class,
                MarkdownRenderer.class,
                MarkdownReader.class)) {
            Path location = Path.of(entryPoint
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(location)) {
                loadBelow(location);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(location)) {
                    loadBelow(jar.getPath("/"));
                }
            }
        }
    }

    private static void loadBelow(Path root) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (!name.endsWith("-info")) {
                    LOADER.loadClass(name);
                }
            }
        }
    }
}
