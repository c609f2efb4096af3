package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;

/** Splits the names of two people that are joined by "and", but not the name of a team. */
final class TeamNames {

    private TeamNames() {}

    /** {@return both names in {@code Ada and Bo}, or the text itself, as for {@code Search and Database teams}} */
    static List<String> split(String text, PhraseDictionary phrases) {
        TextWords words = TextWords.of(text);
        int and = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean joint = phrases.lengthAt("AND", words.folded(), i) > 0;
            if (joint == isName(words, i, phrases) || (joint && and > 0)) {
                return List.of(text);
            }
            and = joint ? i : and;
        }
        boolean two = and > 0 && and < words.size() - 1;
        return two ? List.of(words.text(0, and), words.text(and + 1, words.size())) : List.of(text);
    }

    private static boolean isName(TextWords words, int at, PhraseDictionary phrases) {
        return Character.isUpperCase(words.text(at, at + 1).codePointAt(0))
                && phrases.lengthAt("NO_NAME", words.folded(), at) == 0
                && phrases.lengthAt("TEAM_NOUN", words.folded(), at) == 0;
    }
}
