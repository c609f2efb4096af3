package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;

/** Recognizes the items of a list that are services or say that one was down. */
final class ListedService {

    /** The length of an item that is a name, such as a host, and the number of its words. */
    private static final int MAX_NAME = 100;

    private static final int MAX_WORDS = 6;

    private ListedService() {}

    /** {@return whether the item of a list is a short name rather than a sentence} */
    static boolean isName(String item) {
        String name = item.strip();
        boolean sentence = name.endsWith(":") || name.endsWith(".");
        return !name.isEmpty() && !sentence && name.length() <= MAX_NAME && name.split(" ", -1).length <= MAX_WORDS;
    }

    /** {@return whether an item begins with a name, which an article can precede} */
    static boolean beginsWith(String item, String name, PhraseDictionary phrases) {
        TextWords words = TextWords.of(item);
        int article = words.size() == 0 ? 0 : phrases.lengthAt("DETERMINER", words.folded(), 0);
        return article < words.size() && words.text(article, words.size()).startsWith(name);
    }
}
