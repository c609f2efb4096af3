package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.TextMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The body of each expected page of the folder {@code pages}: {@code DOCUMENT.LAYOUT.LANGUAGE.txt} is that of
 * {@code DOCUMENT.json}. To add a page, create an empty file and run the test with {@code -Dgolden.update=true}.
 *
 * <p>Drawings have a test of their own, so a page has only their places.
 */
class ExpectedPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/pages");

    static Stream<Named<Path>> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return pages.stream().map(file -> Named.of(file.getFileName().toString(), file));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writesTheBodyOfAPage(Path expected) throws IOException {
        String[] name = expected.getFileName().toString().split("\\.");
        String json = Files.readString(FOLDER.resolve(name[0] + ".json"));
        String page = HtmlRenderer.builder()
                .layout(Objects.requireNonNull(Layout.builtIn().get(name[1]), name[1]))
                .language(Locale.forLanguageTag(name[2]))
                .textMode(name[0].equals("markdown") ? TextMode.MARKDOWN : TextMode.PLAIN)
                .build()
                .render(SampleIncident.of(json));
        String body = linesOf(page.substring(page.indexOf("<body>")));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, body);
        }
        assertThat(body).isEqualTo(Files.readString(expected));
    }

    private static String linesOf(String body) {
        return body.replaceAll("(?s)(<svg [^>]*>).*?(</svg>)", "$1$2").replace("><", ">\n<");
    }
}
