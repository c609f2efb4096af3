package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.internal.source.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Cuts lines into the items of their outermost list; what stands below an item belongs to it. */
final class Items {

    private Items() {}

    /** {@return the lines of each item} */
    static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> items = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        List<Line> item = null;
        for (Line line : lines) {
            if (line.isItem() && (item == null || line.level() <= level)) {
                item = new ArrayList<>();
                items.add(item);
                level = line.level();
            }
            if (item != null && (line.level() >= level || line.isItem())) {
                item.add(line);
            } else {
                item = null;
            }
        }
        return items;
    }

    /** {@return the text of each item that has one} */
    static List<String> texts(List<Line> lines) {
        return of(lines).stream()
                .map(Prose::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** {@return the lines that stand in no item} */
    static List<Line> outside(List<Line> lines) {
        Set<Line> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        of(lines).forEach(inside::addAll);
        return lines.stream().filter(line -> !inside.contains(line)).toList();
    }
}
