package io.github.postmortem4j.benchmarks.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Renders pages with a parsed FreeMarker template. */
final class FreeMarkerEngine implements PageEngine {

    private final Template template;
    private final TemplateEscapes escapes = new TemplateEscapes();

    FreeMarkerEngine() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(FreeMarkerEngine.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        try {
            template = configuration.getTemplate("page.ftl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String render(Postmortem postmortem) {
        StringWriter out = new StringWriter();
        try {
            template.process(Map.of("page", PageModelBuilder.of(postmortem), "e", escapes), out);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
