package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.Stream;

/** The built-in layouts by the names their golden files have, and one that uses everything a section of a user's can. */
record NamedLayout(String name, Layout layout) {

    private static final List<NamedLayout> HOSTILE = Stream.concat(
                    builtIn().stream().map(NamedLayout::withoutMerging), Stream.of(CustomSections.everyMethod()))
            .toList();

    static List<NamedLayout> builtIn() {
        return List.of(
                new NamedLayout("spec", Layout.spec()),
                new NamedLayout("google-sre", Layout.googleSre()),
                new NamedLayout("google-api-infrastructure", Layout.googleApiInfrastructure()),
                new NamedLayout("atlassian", Layout.atlassian()),
                new NamedLayout("pagerduty", Layout.pagerDuty()),
                new NamedLayout("executive", Layout.executive()));
    }

    /** The built-in ones, and one of sections that a user wrote. */
    static List<NamedLayout> forHostileText() {
        return HOSTILE;
    }

    /** One of them, another for the next number. */
    static NamedLayout forHostileText(long number) {
        return HOSTILE.get((int) Math.floorMod(number, (long) HOSTILE.size()));
    }

    /** People are named once, so two hostile names that are the same become one item, and harmless ones two. */
    private static NamedLayout withoutMerging(NamedLayout layout) {
        return layout.name().equals("pagerduty")
                ? new NamedLayout(layout.name(), layout.layout().without("responders"))
                : layout;
    }

    static String render(Layout layout, Postmortem postmortem) {
        return MarkdownRenderer.builder().layout(layout).build().render(postmortem);
    }

    @Override
    public String toString() {
        return name;
    }
}
