package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of a page, found by the sections of a layout for Markdown. */
public final class PageLayout {

    private static final Map<Section, PageSection> BUILT_IN = builtIn();

    private final List<PageSection> sections;

    private PageLayout(List<PageSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * {@return the sections of a page with a layout}
     *
     * @throws IllegalArgumentException if the layout has a custom section, which writes only Markdown
     */
    public static PageLayout of(Layout layout) {
        List<PageSection> sections = new ArrayList<>();
        for (Section section : layout.getSections()) {
            PageSection builtIn = BUILT_IN.get(section);
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
        for (PageSection section : sections) {
            section.content().accept(page);
            OtherSections.writeAfter(section.name(), page);
        }
    }

    private static Map<Section, PageSection> builtIn() {
        Map<Section, PageSection> all = new HashMap<>();
        add(Layout.spec(), StandardSections.spec(), all);
        add(Layout.googleApiInfrastructure(), StandardSections.googleApiInfrastructure(), all);
        add(Layout.executive(), StandardSections.executive(), all);
        add(Layout.googleSre(), TemplateSections.googleSre(), all);
        add(Layout.atlassian(), TemplateSections.atlassian(), all);
        add(Layout.pagerDuty(), TemplateSections.pagerDuty(), all);
        return Map.copyOf(all);
    }

    private static void add(Layout layout, List<PageSection> sections, Map<Section, PageSection> all) {
        List<Section> named = layout.getSections();
        for (int i = 0; i < named.size(); i++) {
            if (!named.get(i).getName().equals(sections.get(i).name())) {
                throw new IllegalStateException(layout + " has other sections than its page");
            }
            all.putIfAbsent(named.get(i), sections.get(i));
        }
    }
}
