package io.github.postmortem4j.markdown.read.internal.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Recognizes template text that the author did not replace. */
public final class Placeholder {

    private static final Set<String> WORDS =
            Set.of("", "-", "...", "…", "todo", "tbd", "n/a", "xxx", "yyy", "zzz", "lorem ipsum", "?");

    private static final int MAX_QUESTION = 400;

    private static final Set<String> QUESTIONS = questions();

    private Placeholder() {}

    private static Set<String> questions() {
        Set<String> questions = new HashSet<>();
        WordFile.read("questions.txt").forEach(entry -> questions.addAll(entry.words()));
        return Set.copyOf(questions);
    }

    public static boolean is(String text) {
        String words = text.strip();
        if (WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (isQuestion(words)) {
            return true;
        }
        int close = words.indexOf("}}");
        boolean braces = words.startsWith("{{") && close > 0;
        return braces && words.substring(2, close).strip().split("\\s+", -1).length <= 2 && words.length() - close < 40;
    }

    /** Recognizes a question of the spec, such as {@code when was the issue detected?} */
    private static boolean isQuestion(String text) {
        if (text.length() > MAX_QUESTION) {
            return false;
        }
        int open = text.indexOf('(');
        boolean bracketed = open > 0 && ").:?".indexOf(text.charAt(text.length() - 1)) >= 0;
        return QUESTIONS.contains(WordFolding.words(bracketed ? text.substring(0, open) : text));
    }
}
