package io.github.postmortem4j.markdown.internal.format;

import java.util.List;

/** A value of a {@link Field} as it is to be shown. What comes from the document must be escaped. */
public sealed interface FieldValue {

    /**
     * Words of the page format.
     *
     * @param words the words
     */
    record Words(String words) implements FieldValue {}

    /**
     * A text of the document.
     *
     * @param text the text, which is not blank
     */
    record Text(String text) implements FieldValue {}

    /**
     * A text of the document that may have paragraphs, and marks if texts are Markdown.
     *
     * @param text the text, which is not blank
     */
    record Prose(String text) implements FieldValue {}

    /**
     * Texts of the document.
     *
     * @param texts the texts, at least one of which is not blank
     */
    record Texts(List<String> texts) implements FieldValue {}

    /**
     * An address of the document.
     *
     * @param title the page format's title of the link
     * @param uri the address, which is not blank
     */
    record Address(String title, String uri) implements FieldValue {}
}
