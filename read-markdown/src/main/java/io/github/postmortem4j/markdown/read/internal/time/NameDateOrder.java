package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.WordFile;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the order of day and month that the section names of a document imply: {@code Zeitverlauf} is above German dates,
 * such as {@code 03.05.2024}. English names imply no order, since both orders are common.
 */
final class NameDateOrder {

    private static final int MAX_NAME = 60;

    private static final Set<String> DAY_FIRST = names("day first");
    private static final Set<String> EITHER = names("either");

    private NameDateOrder() {}

    /** {@return whether the names imply that the day is first, which no name that is only English may contradict} */
    static boolean isDayFirst(List<MarkdownLine> lines) {
        boolean dayFirst = false;
        for (MarkdownLine line : lines) {
            String name = line.kind() == MarkdownLine.Kind.CODE
                    ? ""
                    : name(line.text().text());
            boolean either = EITHER.contains(name);
            boolean first = DAY_FIRST.contains(name);
            if (either && !first) {
                return false;
            }
            dayFirst |= first && !either;
        }
        return dayFirst;
    }

    /** {@return the words up to a colon, if they are few enough for a name} */
    private static String name(String text) {
        int colon = text.indexOf(':');
        int end = colon < 0 ? text.length() : colon;
        return end > MAX_NAME ? "" : WordFolding.words(text.substring(0, end));
    }

    /** {@return the section names in all languages with an order} */
    private static Set<String> names(String order) {
        Set<String> names = new HashSet<>();
        for (String language : WordLists.LANGUAGES) {
            if (List.of(order).equals(WordFile.read(language, "times").get("DATE_ORDER"))) {
                WordFile.read(language, "sections")
                        .values()
                        .forEach(all -> all.forEach(name -> names.add(WordFolding.words(name))));
            }
        }
        return names;
    }
}
