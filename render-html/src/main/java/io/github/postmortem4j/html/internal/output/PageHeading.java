package io.github.postmortem4j.html.internal.output;

/**
 * A heading of a section.
 *
 * @param id the id of the section, to which the table of contents links
 * @param text the text
 */
public record PageHeading(String id, String text) {}
