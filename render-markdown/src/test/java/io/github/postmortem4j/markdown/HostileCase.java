package io.github.postmortem4j.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts to break a document with.
 *
 * @param name what the case is called; of a random one, how to run it again
 * @param texts gives the text of each field, one after the other
 * @param neutralizeMentions whether the renderer is told to keep code hosts from reading the texts
 */
record HostileCase(String name, Supplier<String> texts, boolean neutralizeMentions) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /** {@return a document of random texts, the same for the same seed} */
    static HostileCase random(long seed) {
        String again = "-Dhostile.documents=1 -Dhostile.seed=" + seed;
        return new HostileCase(again, new RandomHostileText(new Random(seed)), seed % 2 == 0);
    }

    /** {@return a document with the same text in every field} */
    static HostileCase everywhere(String name, String text, boolean neutralizeMentions) {
        return new HostileCase(name, () -> text, neutralizeMentions);
    }

    /** {@return the cases that have a name, one file each} */
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
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** In the files, {@code \}{@code uXXXX} stands for a character that an editor would not show or keep. */
    private static String unescaped(String file) {
        return CODE.matcher(file)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** {@return the document, and its harmless twin, as Markdown} */
    HostilePair render(Layout layout) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .layout(layout)
                .neutralizeMentions(neutralizeMentions)
                .build();
        HostileFieldTexts words = new HostileFieldTexts(texts);
        String hostile = renderer.render(SamplePostmortems.everyField(words));
        String harmless = renderer.render(SamplePostmortems.everyField(words.harmless()));
        return new HostilePair(name, hostile, harmless, words);
    }

    @Override
    public String toString() {
        return name;
    }
}
