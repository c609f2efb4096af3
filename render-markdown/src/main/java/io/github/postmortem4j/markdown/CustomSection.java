package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A custom section whose content is a function. */
record CustomSection(String name, BiConsumer<? super Postmortem, ? super MarkdownWriter> content) implements Section {

    CustomSection {
        Objects.requireNonNull(content, "content");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a section must not be blank");
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void write(Postmortem postmortem, MarkdownWriter out) {
        content.accept(postmortem, out);
    }
}
