package io.github.postmortem4j.benchmarks.render;

/** The escaping functions of the templates. */
public final class TemplateEscapes {

    /** {@return the text, escaped for the beginning of a block} */
    public String block(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        RendererEscaping.block(text, out);
        return out.toString();
    }

    /** {@return the text, escaped for the middle of a block} */
    public String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        RendererEscaping.text(text, out);
        return out.toString();
    }

    /** {@return a link} */
    public String link(String title, String uri) {
        StringBuilder out = new StringBuilder(uri.length() + title.length() + 16);
        RendererEscaping.link(title, uri, out);
        return out.toString();
    }
}
