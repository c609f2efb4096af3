package io.github.postmortem4j.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text can be read as a Markdown page. The result can be written as JSON, rendered, and read again. */
class ReadMarkdownFuzzTest {

    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final MarkdownReader READER = MarkdownReader.create();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    /** Hand-written pages. */
    static Stream<byte[]> seeds() throws IOException {
        return FuzzSeeds.in(Path.of("..", "..", "read-markdown", "src", "test", "resources", "fixtures"), ".md");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "100s")
    void readsAnyText(byte[] page) {
        Postmortem read = READER.read(new String(page, StandardCharsets.UTF_8)).getPostmortem();

        assertThat(JSON.read(JSON.write(read))).isEqualTo(read);
        assertThat(READER.read(RENDERER.render(read)).getPostmortem()).isNotNull();
    }
}
