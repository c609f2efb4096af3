package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.markdown.internal.layout.BuiltInLayouts;
import io.github.postmortem4j.markdown.internal.layout.LayoutBlock;
import io.github.postmortem4j.markdown.internal.layout.LayoutFormat;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kinds of the renderer's headings and labels, by the keys of the labels. The file {@code rendered.txt} lists those
 * whose kind does not follow from the parts of their layout.
 */
public final class RenderedHeadings {

    private static final Map<String, SectionKind> KINDS = read();

    private RenderedHeadings() {}

    /** {@return the kinds, in the order in which their names take precedence} */
    public static Map<String, SectionKind> kinds() {
        return KINDS;
    }

    private static Map<String, SectionKind> read() {
        Map<String, SectionKind> kinds = new LinkedHashMap<>();
        Map<SectionPart, SectionKind> ofParts = new EnumMap<>(SectionPart.class);
        WordFile.read("rendered.txt").forEach((name, words) -> {
            SectionKind kind = SectionKind.valueOf(name);
            for (String word : words) {
                if (word.startsWith("part ")) {
                    ofParts.put(SectionPart.valueOf(word.substring("part ".length())), kind);
                } else {
                    kinds.put(word, kind);
                }
            }
        });
        for (LayoutFormat layout : BuiltInLayouts.all()) {
            for (LayoutSection section : layout.sections()) {
                section.blocks().forEach(block -> add(block, ofParts, kinds));
            }
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static void add(LayoutBlock block, Map<SectionPart, SectionKind> ofParts, Map<String, SectionKind> kinds) {
        if (!block.heading().isEmpty() && !block.parts().isEmpty()) {
            SectionKind kind = ofParts.get(block.parts().get(0));
            if (kind != null) {
                kinds.putIfAbsent(block.heading(), kind);
            }
        }
    }
}
