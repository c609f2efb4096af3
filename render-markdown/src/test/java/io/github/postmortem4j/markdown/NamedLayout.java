package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.Stream;

/** A layout with its name in the golden pages: a built-in layout, or one of custom sections that call every method. */
record NamedLayout(String name, Layout layout) {

    private static final List<NamedLayout> HOSTILE = Stream.concat(
                    builtIn().stream().map(NamedLayout::withoutMerging), Stream.of(CustomSections.everyMethod()))
            .toList();

    static List<NamedLayout> builtIn() {
        return Layout.builtIn().entrySet().stream()
                .map(layout -> new NamedLayout(layout.getKey(), layout.getValue()))
                .toList();
    }

    /** {@return the built-in layouts and one of custom sections} */
    static List<NamedLayout> forHostileText() {
        return HOSTILE;
    }

    /** {@return one of these layouts, a different one for the next number} */
    static NamedLayout forHostileText(long number) {
        return HOSTILE.get((int) Math.floorMod(number, (long) HOSTILE.size()));
    }

    /** Removes the section that merges equal names: equal hostile names would be one item, but harmless ones two. */
    private static NamedLayout withoutMerging(NamedLayout layout) {
        return layout.name().equals("pagerduty")
                ? new NamedLayout(layout.name(), layout.layout().without("responders"))
                : layout;
    }

    static String render(Layout layout, Postmortem postmortem) {
        return MarkdownRenderer.builder().pageMark(false).layout(layout).build().render(postmortem);
    }

    @Override
    public String toString() {
        return name;
    }
}
