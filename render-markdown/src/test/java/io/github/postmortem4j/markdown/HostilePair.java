package io.github.postmortem4j.markdown;

/**
 * A document of hostile text as Markdown, and beside it one of the same shape with harmless text.
 *
 * @param name what the case is called
 * @param hostile the Markdown of the document of hostile text
 * @param harmless the Markdown of the document of harmless text
 * @param words the words of both
 */
record HostilePair(String name, String hostile, String harmless, HostileFieldTexts words) {}
