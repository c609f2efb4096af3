package io.github.postmortem4j.benchmarks.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.ResourceCodeResolver;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Renders pages with a compiled jte template. */
final class JteEngine implements PageEngine {

    private static final String TEMPLATE = "page.jte";

    private final TemplateEngine engine;
    private final TemplateEscapes escapes = new TemplateEscapes();

    JteEngine() {
        try {
            engine = TemplateEngine.create(
                    new ResourceCodeResolver("io/github/postmortem4j/benchmarks/render"),
                    Files.createTempDirectory("jte"),
                    ContentType.Plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine.setTrimControlStructures(false);
        engine.prepareForRendering(TEMPLATE);
    }

    @Override
    public String render(Postmortem postmortem) {
        StringOutput out = new StringOutput();
        engine.render(TEMPLATE, Map.of("page", PageModelBuilder.of(postmortem), "e", escapes), out);
        return out.toString();
    }
}
