package io.github.postmortem4j.benchmarks.render;

/** What a template calls around each text of the document's. */
public final class Escapes {

    /** {@return a text at the beginning of a block} */
    public String block(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        RendererEscaping.block(text, out);
        return out.toString();
    }

    /** {@return a text that something stands before} */
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
