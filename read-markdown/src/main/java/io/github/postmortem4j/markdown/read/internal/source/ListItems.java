package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Splits lines into the items of their outermost list. Nested items and paragraphs belong to the item around them. */
public final class ListItems {

    private ListItems() {}

    /** {@return the lines of each item} */
    public static List<List<MarkdownLine>> of(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> items = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        List<MarkdownLine> item = null;
        for (MarkdownLine line : lines) {
            if (line.isItem() && (item == null || line.level() <= level)) {
                item = new ArrayList<>();
                items.add(item);
                level = line.level();
            }
            if (item != null && !isOutside(line) && (line.level() >= level || line.isItem())) {
                item.add(line);
            } else {
                item = null;
            }
        }
        return items;
    }

    /** {@return whether a line is a heading without indentation; a heading in an item is behind its bullet} */
    private static boolean isOutside(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.HEADING && line.column() <= line.level() + " ".length() + 1;
    }

    /** {@return the text of each item that is not blank} */
    public static List<String> texts(List<MarkdownLine> lines) {
        return of(lines).stream()
                .map(ParagraphText::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** {@return the lines outside of all items} */
    public static List<MarkdownLine> outside(List<MarkdownLine> lines) {
        Set<MarkdownLine> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        of(lines).forEach(inside::addAll);
        return lines.stream().filter(line -> !inside.contains(line)).toList();
    }
}
