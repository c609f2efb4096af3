package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;
import java.util.Map;

/** Writes the sections that a document kept from a page in Markdown because the format has no place for them. */
final class OtherSections {

    private static final String EXTENSION = "otherSections";

    private OtherSections() {}

    static void writeAfter(String name, PageWriter page) {
        if (page.postmortem().getExtensions().get(EXTENSION) instanceof List<?> sections) {
            int number = 1;
            for (Object section : sections) {
                if (section instanceof Map<?, ?> properties && name.equals(properties.get("after"))) {
                    write(name + "-" + number, properties, page);
                }
                number++;
            }
        }
    }

    private static void write(String id, Map<?, ?> properties, PageWriter page) {
        String heading = properties.get("heading") instanceof String text ? PlainText.line(text) : "";
        if (properties.get("markdown") instanceof String markdown) {
            Runnable content = () -> page.markdown(markdown);
            if (heading.isEmpty()) {
                content.run();
            } else {
                page.section(id, heading, content);
            }
        }
    }
}
