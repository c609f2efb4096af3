package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.html.internal.output.PageWriter;
import java.util.function.Consumer;

/**
 * A section of a page.
 *
 * @param name the name that a layout has for it
 * @param content writes the section, including its heading
 */
record PageSection(String name, Consumer<PageWriter> content) {

    /** {@return a section with a heading of its own} */
    static PageSection of(String name, String headingKey, Consumer<PageWriter> content) {
        return new PageSection(name, page -> page.section(name, page.labels().get(headingKey), page.captured(content)));
    }
}
