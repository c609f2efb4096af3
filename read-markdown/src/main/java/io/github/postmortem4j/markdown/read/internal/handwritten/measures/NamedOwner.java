package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.List;

/**
 * Reads the name of an author at the start of an action item as its owner: {@code **Ada:** Close the valve}. Any other
 * name there may be a topic, as in {@code **Monitoring:** Add alerts}.
 */
final class NamedOwner {

    private static final int MAX_NAME = 40;
    private static final int MAX_AUTHORS = 20;

    private final List<String> authors;
    private final PhraseDictionary phrases;

    /** Creates a reader for authors, who may be added to the list later. */
    NamedOwner(List<String> authors, PhraseDictionary phrases) {
        this.authors = authors;
        this.phrases = phrases;
    }

    /** {@return the text without an author and a colon at its start, who is set as the owner; any other text unchanged} */
    InlineText without(InlineText text, ActionItem.Builder task) {
        String words = text.text();
        int colon = words.indexOf(": ");
        String name =
                colon < 1 || colon > MAX_NAME ? "" : words.substring(0, colon).strip();
        String rest = name.isEmpty() ? "" : words.substring(colon + 2);
        if (rest.isBlank() || authors.stream().limit(MAX_AUTHORS).noneMatch(author -> isNamed(author, name))) {
            return text;
        }
        task.owner(name);
        return text.from(words.length() - rest.stripLeading().length());
    }

    /** {@return whether a name is that of an author, or the first name of one who is not a team} */
    private boolean isNamed(String author, String name) {
        String folded = WordFolding.words(author);
        int last = folded.lastIndexOf(' ') + 1;
        boolean team = phrases.isPhrase("TEAM_NOUN", folded.substring(last));
        String first = WordFolding.words(name);
        return folded.equals(first) || (!team && folded.startsWith(first + " "));
    }
}
