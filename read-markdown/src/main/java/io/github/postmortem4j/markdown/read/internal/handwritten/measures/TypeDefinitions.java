package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;
import java.util.Set;

/** Recognizes the list above a table of action items that only explains its types or priorities: {@code
 * Detect - find it sooner}. */
final class TypeDefinitions {

    private static final Set<String> TYPES = Set.copyOf(WordLists.of("columns").get("DEFINED_TYPE"));

    private TypeDefinitions() {}

    /** {@return whether some lines contain a list and all of its items explain a type or a priority} */
    static boolean areAll(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> items = ListItems.of(lines);
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> isDefinition(item.get(0).text().text()));
    }

    private static boolean isDefinition(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end).stripLeading();
        String name = text.substring(0, end);
        return (TYPES.contains(WordFolding.words(name)) || TaskAnnotation.isConstant(name))
                && !rest.isEmpty()
                && "-–—:=".indexOf(rest.charAt(0)) >= 0;
    }
}
