package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.Stream;

/** The built-in layouts by the names their golden files have, and one that uses everything a section of a user's can. */
record Layouts(String name, Layout layout) {

    private static final List<Layouts> HOSTILE = Stream.concat(
                    builtIn().stream().map(Layouts::withoutMerging), Stream.of(OwnSections.everyMethod()))
            .toList();

    static List<Layouts> builtIn() {
        return List.of(
                new Layouts("spec", Layout.spec()),
                new Layouts("google-sre", Layout.googleSre()),
                new Layouts("google-api-infrastructure", Layout.googleApiInfrastructure()),
                new Layouts("atlassian", Layout.atlassian()),
                new Layouts("pagerduty", Layout.pagerDuty()),
                new Layouts("executive", Layout.executive()));
    }

    /** The built-in ones, and one of sections that a user wrote. */
    static List<Layouts> forHostileText() {
        return HOSTILE;
    }

    /** One of them, another for the next number. */
    static Layouts forHostileText(long number) {
        return HOSTILE.get((int) Math.floorMod(number, (long) HOSTILE.size()));
    }

    /** People are named once, so two hostile names that are the same become one item, and harmless ones two. */
    private static Layouts withoutMerging(Layouts layout) {
        return layout.name().equals("pagerduty")
                ? new Layouts(layout.name(), layout.layout().without("responders"))
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
