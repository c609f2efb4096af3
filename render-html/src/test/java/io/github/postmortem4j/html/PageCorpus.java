package io.github.postmortem4j.html;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.TextMode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes pages for checks in a browser: the examples in every language and layout, and pages in which every text is
 * hostile, which must have the same elements as {@code hostile/reference.html}.
 *
 * <p>A program rather than a test: {@code .ci/html/run} starts it.
 */
final class PageCorpus {

    private PageCorpus() {}

    /**
     * Writes the corpus.
     *
     * @param args the folder to write to, the folder of hostile texts, and the examples
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Files.createDirectories(target.resolve("hostile"));
        for (int i = 2; i < args.length; i++) {
            Path example = Path.of(args[i]);
            examples(
                    example.getFileName().toString().replace(".json", ""),
                    PostmortemJson.create().read(example),
                    target);
        }
        write(
                target.resolve("relapse.html"),
                HtmlRenderer.create().render(SampleIncident.withTexts("A few words of text")));
        hostile(Path.of(args[1]), target.resolve("hostile"));
    }

    private static void examples(String name, Postmortem postmortem, Path target) throws IOException {
        write(target.resolve(name + ".html"), HtmlRenderer.create().render(postmortem));
        write(target.resolve(name + ".svg"), TimelineSvg.of(Locale.ENGLISH).render(postmortem));
        for (String language : List.of("ar", "de", "es", "fr", "pt")) {
            HtmlRenderer renderer = HtmlRenderer.builder()
                    .language(Locale.forLanguageTag(language))
                    .build();
            write(target.resolve(name + "." + language + ".html"), renderer.render(postmortem));
        }
        for (Map.Entry<String, Layout> layout : Layout.builtIn().entrySet()) {
            HtmlRenderer renderer =
                    HtmlRenderer.builder().layout(layout.getValue()).build();
            write(target.resolve(name + ".layout-" + layout.getKey() + ".html"), renderer.render(postmortem));
        }
    }

    private static void hostile(Path texts, Path target) throws IOException {
        write(target.resolve("reference.html"), HtmlRenderer.create().render(SampleIncident.withTexts("harmless")));
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(texts, "*.txt")) {
            found.forEach(files::add);
        }
        files.sort(null);
        for (Path file : files) {
            Postmortem postmortem = SampleIncident.withTexts(Files.readString(file));
            String name = file.getFileName().toString().replace(".txt", "");
            write(target.resolve(name + ".html"), HtmlRenderer.create().render(postmortem));
            HtmlRenderer rich =
                    HtmlRenderer.builder().textMode(TextMode.MARKDOWN).build();
            write(target.resolve(name + ".rich.html"), rich.render(postmortem));
        }
    }

    private static void write(Path file, String page) throws IOException {
        Files.writeString(file, page);
    }
}
