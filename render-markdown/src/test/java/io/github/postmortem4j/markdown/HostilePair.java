package io.github.postmortem4j.markdown;

/**
 * The Markdown of a document with hostile texts and of a document of the same shape with harmless texts.
 *
 * @param name the name of the case
 * @param hostile the Markdown of the document with hostile texts
 * @param harmless the Markdown of the document with harmless texts
 * @param texts the texts of both
 */
record HostilePair(String name, String hostile, String harmless, HostileFieldTexts texts) {}
