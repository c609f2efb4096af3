package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Token;
import java.util.List;

/** Determines whether a task says how, or how much. */
final class TaskSpecificity {

    private static final String EXPLAINING_MARKS = ":(–—;";

    /** "Improve alerting: page when a replica lags" contains an explanation, "Improve: alerts" does not. */
    private static final int MIN_WORDS_OF_EXPLANATION = 3;

    private TaskSpecificity() {}

    static boolean isSpecific(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumeral() || NumberWords.valueOf(tokens.get(i).word()) > 1) {
                return true;
            }
            if (saysHow(tokens, i) || explains(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether "by adding", "so that", "until" or similar is at an index} */
    private static boolean saysHow(List<Token> tokens, int index) {
        String word = tokens.get(index).word();
        String next = index + 1 < tokens.size() ? tokens.get(index + 1).word() : "";
        return switch (word) {
            case "by" -> next.endsWith("ing");
            case "so", "such" -> next.equals("that");
            case "until" -> true;
            default -> false;
        };
    }

    private static boolean explains(List<Token> tokens, int index) {
        return index > 1
                && index + MIN_WORDS_OF_EXPLANATION <= tokens.size()
                && tokens.get(index).gap().chars().anyMatch(c -> EXPLAINING_MARKS.indexOf(c) >= 0);
    }
}
