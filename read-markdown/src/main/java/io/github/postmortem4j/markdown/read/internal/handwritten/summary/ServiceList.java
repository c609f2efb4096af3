package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.ArrayList;
import java.util.List;

/** Splits the text of a label for services into their names. */
final class ServiceList {

    private ServiceList() {}

    /**
     * {@return the names in a list such as {@code shop, map, and mail}, or {@code shop and/or map}}
     *
     * <p>"And" alone does not separate two names, since it can be a part of one.
     */
    static List<String> split(String list, Labels labels, PhraseDictionary phrases) {
        List<String> names = new ArrayList<>();
        List<String> items = EnumerationFormat.split(list, labels);
        for (int i = 0; i < items.size(); i++) {
            TextWords words = TextWords.of(items.get(i));
            boolean last = i > 0 && i == items.size() - 1 && words.size() > 1;
            int from = last && isAnd(words, 0, phrases) ? 1 : 0;
            int either = from;
            while (either < words.size() && !isEither(words, either, phrases)) {
                either++;
            }
            if (either > from && either + 2 < words.size()) {
                names.add(words.text(from, either));
                names.add(words.rest(either + 2));
            } else {
                names.add(from == 0 ? items.get(i) : words.rest(from));
            }
        }
        return names;
    }

    /** {@return whether "and/or" begins at a word} */
    private static boolean isEither(TextWords words, int at, PhraseDictionary phrases) {
        return isAnd(words, at, phrases) && isAnd(words, at + 1, phrases) && words.isAfter(at + 1, '/');
    }

    private static boolean isAnd(TextWords words, int at, PhraseDictionary phrases) {
        return at < words.size() && phrases.lengthAt("AND", words.folded(), at) > 0;
    }
}
