package io.github.postmortem4j.html;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.diagram.TimelineDrawing;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A document of the folder {@code drawings}, and the options of its drawing. */
record DrawingCase(String name, Postmortem postmortem, int width, Locale language) {

    static final Path FOLDER = Path.of("src/test/resources/drawings");

    /** Returns all documents, each at the width and in the language. */
    static Stream<DrawingCase> all(int width, Locale language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return documents.stream().map(file -> of(file, width, language));
        }
    }

    private static DrawingCase of(Path file, int width, Locale language) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new DrawingCase(name, SampleIncident.of(Files.readString(file)), width, language);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    String svg() {
        Labels labels = Labels.of(language);
        TimeFormat times = TimeFormat.of(postmortem, null, labels);
        MarkupWriter out = new MarkupWriter();
        TimelineDrawing.of(postmortem, times, labels).write(width, "d", name, "", out);
        return out.toString();
    }

    RenderedPage parsed() {
        return RenderedPage.parse(svg());
    }

    @Override
    public String toString() {
        return name + " " + width + " " + language;
    }
}
