package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import java.util.Objects;

/** A section of a built-in layout. */
record SectionAdapter(BuiltInSection section) implements Section {

    @Override
    public String name() {
        return section.name();
    }

    @Override
    public void write(Postmortem postmortem, MarkdownWriter out) {
        out.builtIn(section, Objects.requireNonNull(postmortem, "postmortem"));
    }

    @Override
    public String toString() {
        return name();
    }
}
