package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/**
 * A built-in layout, as data.
 *
 * @param name the name, such as for a command line
 * @param sections the sections, in order
 */
public record LayoutFormat(String name, List<LayoutSection> sections) {}
