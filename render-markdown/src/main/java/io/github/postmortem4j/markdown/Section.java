package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import java.util.function.BiConsumer;

/**
 * A part of the document, which writes itself. {@link Sections} holds those of the default layout; one of your own is a
 * lambda for {@link #of} or a class.
 *
 * <p>A section that writes nothing leaves nothing behind, its headings included: it need not ask first whether there is
 * something to tell.
 *
 * <p>A section should have no state that changes: one renderer may use it in many threads at once.
 */
public interface Section {

    /**
     * {@return the name by which a {@link Layout} finds the section, the same each time} It is never shown.
     */
    String name();

    /**
     * Writes the section. What this throws ends the rendering and reaches its caller.
     *
     * @param postmortem what to write of
     * @param out where to write; good only until this method returns
     */
    void write(Postmortem postmortem, MarkdownWriter out);

    /**
     * {@return a section of this name and content}
     *
     * @param name the name
     * @param content writes the section
     * @throws IllegalArgumentException if the name is blank
     * @throws NullPointerException if an argument is {@code null}
     */
    static Section of(String name, BiConsumer<? super Postmortem, ? super MarkdownWriter> content) {
        return new CustomSection(name, content);
    }
}
