package com.example.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tool on the module path. */
class PublishTest {

    @Test
    void findsTheLibraryAsNamedModules() {
        assertThat(new Class<?>[] {
                    Publish.class, Postmortem.class, PostmortemValidator.class, MarkdownRenderer.class
                })
                .extracting(type -> type.getModule().getName())
                .containsExactly(
                        "com.example.modulepath",
                        "io.github.postmortem4j.core",
                        "io.github.postmortem4j.validation",
                        "io.github.postmortem4j.markdown");
    }

    @Test
    void printsARealIncident() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Publish.main(new String[] {"../../../examples/github-2018-10-21.json"});
        } finally {
            System.setOut(before);
        }

        Postmortem incident = PostmortemJson.create().read(Path.of("../../../examples/github-2018-10-21.json"));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("# ")
                .isEqualTo(MarkdownRenderer.create().render(incident));
    }
}
