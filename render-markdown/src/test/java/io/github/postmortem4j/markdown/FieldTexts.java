package io.github.postmortem4j.markdown;

/** Gives the strings of a sample document, one after the other. */
interface FieldTexts {

    /** {@return text for a field of one line} */
    String line();

    /** {@return text for a field that keeps its paragraphs} */
    String prose();

    /** {@return where a link leads} */
    String link();

    /** {@return where a picture is} */
    String picture();
}
