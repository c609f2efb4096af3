package io.github.postmortem4j.markdown;

/** Supplies the texts of a sample document, field by field. */
interface FieldTexts {

    /** {@return the text of a one-line field} */
    String line();

    /** {@return the text of a field that keeps its paragraphs} */
    String prose();

    /** {@return the address of a link} */
    String link();

    /** {@return the address of an image} */
    String image();
}
