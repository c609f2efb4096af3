package io.github.postmortem4j.api;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.opensearch.OpenSearchCorpus;
import io.github.postmortem4j.html.HtmlRenderer;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The published modules that have a public API. */
enum PublishedLibrary {
    CORE("postmortem4j-core", Postmortem.class),
    JSON("postmortem4j-json", PostmortemJson.class),
    JSON_JACKSON2("postmortem4j-json-jackson2", PostmortemJackson2Module.class),
    REDACTION("postmortem4j-redaction", Redaction.class),
    VALIDATION("postmortem4j-validation", PostmortemValidator.class),
    RENDER_MARKDOWN("postmortem4j-render-markdown", MarkdownRenderer.class),
    RENDER_HTML("postmortem4j-render-html", HtmlRenderer.class),
    READ_MARKDOWN("postmortem4j-read-markdown", MarkdownReader.class),
    CORPUS("postmortem4j-corpus", Corpus.class),
    CORPUS_OPENSEARCH("postmortem4j-corpus-opensearch", OpenSearchCorpus.class);

    private final String artifact;
    private final Class<?> type;

    PublishedLibrary(String artifact, Class<?> type) {
        this.artifact = artifact;
        this.type = type;
    }

    /** {@return the file with the API at the time of the last update} */
    Path baseline() {
        return Path.of("..", "..", "api-baseline", artifact + ".txt");
    }

    /** {@return the jar or the folder of the module} */
    Path location() {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
