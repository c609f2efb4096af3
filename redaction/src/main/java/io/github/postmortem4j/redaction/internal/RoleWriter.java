package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.actor.ActorWords;
import io.github.postmortem4j.redaction.internal.search.Capitals;
import io.github.postmortem4j.redaction.internal.search.TermMatch;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fits roles into sentences: includes titles, initials, and the rest of addresses in what is replaced, drops a second
 * article, joins people in a row, and capitalizes a role at the start of a sentence. Immutable.
 */
final class RoleWriter {

    private static final int MAX_WORD = 14;

    private static final int MAX_BETWEEN = 40;

    /** Between two people, these are replaced together with them. */
    private static final Set<String> JOINTS = Set.of(",", "and", ", and", "&", "+", "und", "et", "y", "e", "و", "،");

    /** In French, a short word before a vowel. */
    private static final Map<String, String> ELISIONS = Map.of("d", "de ", "qu", "que ", "l", "");

    private final DefaultRoles roles;

    RoleWriter(DefaultRoles roles) {
        this.roles = roles;
    }

    /** {@return the number of matches from an index on that name people in a row, at least one} */
    int countInARow(String text, List<TermMatch> matches, int from) {
        int next = from + 1;
        while (next < matches.size()
                && !roles.several().isEmpty()
                && hasDefaultRole(matches.get(next - 1))
                && hasDefaultRole(matches.get(next))
                && isInARow(text, matches.get(next - 1), matches.get(next))) {
            next++;
        }
        return next - from;
    }

    private boolean hasDefaultRole(TermMatch match) {
        return match.term().kind().isPerson() && match.term().replacement().equals(roles.one());
    }

    private static boolean isInARow(String text, TermMatch first, TermMatch second) {
        String between = between(text, first, second);
        return between.isEmpty() || (JOINTS.contains(between) && !isPossessive(text, second.end()));
    }

    private static boolean isPossessive(String text, int end) {
        return end < text.length() && "'\u2019".indexOf(text.charAt(end)) >= 0;
    }

    /** Returns the text between two people without titles; only white space is between the names of one. */
    private static String between(String text, TermMatch first, TermMatch second) {
        int from = Math.min(addressEnd(text, first.end()), second.start());
        int to = second.start() - from <= MAX_BETWEEN ? titleStart(text, second.start(), from) : from + MAX_BETWEEN;
        return text.substring(from, to).strip();
    }

    private static boolean isOnePerson(String text, List<TermMatch> row) {
        for (int i = 1; i < row.size(); i++) {
            if (!between(text, row.get(i - 1), row.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the part of a text to replace, with its replacement}
     *
     * @param row the matches that name people in a row
     * @param from the index that the part must not start before
     */
    Fitted fit(String text, List<TermMatch> row, int from) {
        TermMatch first = row.get(0);
        TermMatch last = row.get(row.size() - 1);
        String role = isOnePerson(text, row) ? first.term().replacement() : roles.several();
        int end = addressEnd(text, last.end());
        int start = end > last.end() ? addressStart(text, first.start(), from) : first.start();
        if (start > from && text.charAt(start - 1) == '@' && (start - 1 == from || !isLetter(text, start - 2))) {
            start--;
        }
        start = titleStart(text, start, from);
        int word = wordBefore(text, start, from);
        if (word < start && startsWithArticle(role) && isIn("article", text, word, start)) {
            start = word;
        }
        String elision = elision(text, start, from);
        if (elision != null && !startsWithVowel(role)) {
            start = wordStart(text, start - 1, from);
            role = elision + role;
        }
        boolean capital = Capitals.isSentenceStart(text, start) && Character.isUpperCase(text.codePointAt(start));
        return new Fitted(start, end, capital ? capitalized(role) : role);
    }

    /** A part of a text and its replacement. */
    record Fitted(int start, int end, String role) {}

    private static int titleStart(String text, int from, int limit) {
        int start = from;
        for (int i = 0; i < 3; i++) {
            int word = wordBefore(text, start, limit);
            boolean title = word < start && isIn("title", text, word, start);
            if (!title && !isInitial(text, word, start)) {
                break;
            }
            start = word;
        }
        return start;
    }

    /** An initial is a capital letter and a dot. */
    private static boolean isInitial(String text, int word, int end) {
        return end - word >= 2 && Character.isUpperCase(text.charAt(word)) && text.charAt(word + 1) == '.';
    }

    /** Returns the start of the word before an index, or the index if there is none. */
    private static int wordBefore(String text, int index, int limit) {
        int end = index;
        while (end > limit && index - end < 2 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int dot = end > limit && text.charAt(end - 1) == '.' ? end - 1 : end;
        if (dot == index) {
            return index;
        }
        int start = wordStart(text, dot, limit);
        boolean whole =
                start < dot && (start == limit ? limit == 0 || !isLetter(text, limit - 1) : !isLetter(text, start - 1));
        return whole ? start : index;
    }

    private static int wordStart(String text, int end, int limit) {
        int start = end;
        while (start > limit && end - start < MAX_WORD && isLetter(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isIn(String section, String text, int word, int end) {
        return ActorWords.contains(section, TextNormalizer.words(text.substring(word, end)));
    }

    private static boolean startsWithArticle(String role) {
        int space = role.indexOf(' ');
        return space > 0 && ActorWords.contains("article", TextNormalizer.words(role.substring(0, space)));
    }

    private static @Nullable String elision(String text, int start, int limit) {
        boolean apostrophe = start - 1 > limit && "'\u2019".indexOf(text.charAt(start - 1)) >= 0;
        return apostrophe ? ELISIONS.get(text.substring(wordStart(text, start - 1, limit), start - 1)) : null;
    }

    private static boolean startsWithVowel(String role) {
        return "aeiouh".indexOf(TextNormalizer.words(role).charAt(0)) >= 0;
    }

    private static int addressEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '@') {
            return from;
        }
        int end = from + 1;
        while (end < text.length() && (isLetter(text, end) || "-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from + 1 && !isLetter(text, end - 1)) {
            end--;
        }
        return end > from + 1 ? end : from;
    }

    private static int addressStart(String text, int from, int limit) {
        int start = from;
        while (start > limit && (isLetter(text, start - 1) || "-._+%".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }

    private static String capitalized(String role) {
        int first = role.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + role.substring(Character.charCount(first));
    }
}
