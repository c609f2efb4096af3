package io.github.postmortem4j.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document whose texts try to break the page.
 *
 * @param name the name of the case; for a random one, the options that repeat it
 * @param texts supplies the text of each field in turn
 * @param neutralizeMentions whether the renderer neutralizes mentions
 */
record HostileCase(String name, Supplier<String> texts, boolean neutralizeMentions) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /** {@return a document of random texts, which are the same for the same seed} */
    static HostileCase random(long seed) {
        String options = "-Dhostile.documents=1 -Dhostile.seed=" + seed;
        return new HostileCase(options, new RandomHostileText(new Random(seed)), seed % 2 == 0);
    }

    /** {@return a document with the same text in every field} */
    static HostileCase everywhere(String name, String text, boolean neutralizeMentions) {
        return new HostileCase(name, () -> text, neutralizeMentions);
    }

    /** {@return the named cases, each from a file} */
    static List<HostileCase> named() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return Stream.of(false, true)
                    .flatMap(neutralize -> sorted.stream().map(file -> named(file, neutralize)))
                    .toList();
        }
    }

    private static HostileCase named(Path file, boolean neutralizeMentions) {
        String name = file.getFileName() + (neutralizeMentions ? ", mentions neutralized" : "");
        try {
            return everywhere(name, unescaped(Files.readString(file)), neutralizeMentions);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Replaces {@code \}{@code uXXXX}, the notation in the files for characters that an editor would not show or keep.
     */
    private static String unescaped(String file) {
        return CODE.matcher(file)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** {@return the document and its harmless counterpart, as Markdown} */
    HostilePair render(Layout layout) {
        return render(MarkdownRenderer.builder().layout(layout));
    }

    /** {@return the same, with the options of a builder} */
    HostilePair render(MarkdownRenderer.Builder builder) {
        MarkdownRenderer renderer =
                builder.neutralizeMentions(neutralizeMentions).build();
        HostileFieldTexts fields = new HostileFieldTexts(texts);
        String hostile = renderer.render(SamplePostmortems.everyField(fields));
        String harmless = renderer.render(SamplePostmortems.everyField(fields.harmless()));
        return new HostilePair(name, hostile, harmless, fields);
    }

    @Override
    public String toString() {
        return name;
    }
}
