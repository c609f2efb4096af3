package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins the names of measures with the only item nested in each, as in {@code **Alerts:**} and {@code - Add an alert}. A name
 * with several items is that of a group.
 */
final class NamedMeasures {

    private static final int MIN_NAMES = 2;

    private NamedMeasures() {}

    /** {@return the items, each of them joined with the one nested in it if they all have a name and one nested item} */
    static List<List<MarkdownLine>> joined(List<List<MarkdownLine>> items, Predicate<MarkdownLine> isName) {
        boolean named = items.size() >= MIN_NAMES
                && items.stream().allMatch(item -> isName.test(item.get(0)) && hasOneNested(item));
        return named ? items.stream().map(NamedMeasures::join).toList() : items;
    }

    private static boolean hasOneNested(List<MarkdownLine> item) {
        List<MarkdownLine> nested = item.subList(1, item.size());
        return nested.stream().filter(MarkdownLine::isItem).count() == 1
                && nested.get(0).isItem()
                && nested.get(0).task() == 0
                && !TaskLabels.areAll(nested.get(0).text().text())
                && ListItems.outside(nested).isEmpty();
    }

    private static List<MarkdownLine> join(List<MarkdownLine> item) {
        MarkdownLine name = item.get(0);
        boolean colon = name.text().text().stripTrailing().endsWith(":");
        InlineText text = name.text()
                .plus(InlineText.plain(colon ? " " : ": "))
                .plus(item.get(1).text());
        List<MarkdownLine> joined = new ArrayList<>();
        joined.add(name.with(name.kind(), name.level(), text));
        joined.addAll(item.subList(2, item.size()));
        return joined;
    }
}
