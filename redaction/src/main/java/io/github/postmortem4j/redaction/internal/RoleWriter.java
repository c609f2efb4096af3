package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.actor.ActorWords;
import io.github.postmortem4j.redaction.internal.search.Capitals;
import io.github.postmortem4j.redaction.internal.search.SearchCharacters;
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
        return end < text.length() && SearchCharacters.isApostrophe(text.charAt(end));
    }

    /**
     * Returns the text between two people without titles; only white space, or the bracket before an address, is between the
     * names of one.
     */
    private static String between(String text, TermMatch first, TermMatch second) {
        int from = Math.min(MailAddress.end(text, first.end()), second.start());
        MailAddress address = MailAddress.around(text, second.start(), second.end(), from);
        int start = address == null ? second.start() : address.start();
        int to = start - from <= MAX_BETWEEN ? PrecedingWords.titleStart(text, start, from) : from + MAX_BETWEEN;
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
        MailAddress firstAddress = MailAddress.around(text, first.start(), first.end(), from);
        MailAddress lastAddress = MailAddress.around(text, last.start(), last.end(), from);
        int start = firstAddress == null ? Math.max(from, first.start()) : firstAddress.start();
        int end = lastAddress == null ? last.end() : lastAddress.end();
        start = PrecedingWords.titleStart(text, start, from);
        if (startsWithArticle(role)) {
            start = PrecedingWords.articleStart(text, start, from);
            role = PrecedingWords.isDetermined(text, start, from) ? role.substring(role.indexOf(' ') + 1) : role;
        }
        String elision = elision(text, start, from);
        if (elision != null && !startsWithVowel(role)) {
            start = PrecedingWords.wordStart(text, start - 1, from);
            role = elision + role;
        }
        boolean capital = Capitals.isSentenceStart(text, start) && Character.isUpperCase(text.codePointAt(start));
        return new Fitted(start, end, capital ? capitalized(role) : role);
    }

    /** A part of a text and its replacement. */
    record Fitted(int start, int end, String role) {}

    private static boolean startsWithArticle(String role) {
        int space = role.indexOf(' ');
        return space > 0 && ActorWords.contains("article", TextNormalizer.words(role.substring(0, space)));
    }

    private static @Nullable String elision(String text, int start, int limit) {
        boolean apostrophe = start - 1 > limit && SearchCharacters.isApostrophe(text.charAt(start - 1));
        return apostrophe
                ? ELISIONS.get(text.substring(PrecedingWords.wordStart(text, start - 1, limit), start - 1))
                : null;
    }

    private static boolean startsWithVowel(String role) {
        return "aeiouh".indexOf(TextNormalizer.words(role).charAt(0)) >= 0;
    }

    private static String capitalized(String role) {
        int first = role.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + role.substring(Character.charCount(first));
    }
}
