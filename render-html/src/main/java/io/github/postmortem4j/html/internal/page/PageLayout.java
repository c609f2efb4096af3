package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.markdown.internal.layout.BuiltInLayouts;
import io.github.postmortem4j.markdown.internal.layout.LayoutFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sections of a page, found by the sections of a layout for Markdown. */
public final class PageLayout {

    private static final Map<Section, LayoutSectionPage> BUILT_IN = builtIn();

    private final List<LayoutSectionPage> sections;

    private PageLayout(List<LayoutSectionPage> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * {@return the sections of a page with a layout}
     *
     * @throws IllegalArgumentException if the layout has a custom section, which writes only Markdown
     */
    public static PageLayout of(Layout layout) {
        List<LayoutSectionPage> sections = new ArrayList<>();
        for (Section section : layout.getSections()) {
            LayoutSectionPage builtIn = BUILT_IN.get(section);
            if (builtIn == null) {
                throw new IllegalArgumentException(
                        "the section " + section.getName() + " is a custom section, which writes only Markdown");
            }
            sections.add(builtIn);
        }
        return new PageLayout(sections);
    }

    /** Writes all sections. */
    void write(PageWriter page) {
        sections.forEach(section -> section.write(page));
    }

    private static Map<Section, LayoutSectionPage> builtIn() {
        Map<Section, LayoutSectionPage> all = new HashMap<>();
        for (LayoutFormat format : BuiltInLayouts.all()) {
            Layout layout = Objects.requireNonNull(Layout.builtIn().get(format.name()), format.name());
            for (int i = 0; i < format.sections().size(); i++) {
                all.put(
                        layout.getSections().get(i),
                        new LayoutSectionPage(format.sections().get(i)));
            }
        }
        return Map.copyOf(all);
    }
}
