package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import java.util.Objects;

/** Adapts a built-in section to the public interface, so that layouts and custom sections can use it. */
record SectionAdapter(LayoutSection section) implements Section {

    @Override
    public String getName() {
        return section.name();
    }

    @Override
    public void write(Postmortem postmortem, MarkdownWriter out) {
        out.builtIn(section, Objects.requireNonNull(postmortem, "postmortem"));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return getName();
    }
}
