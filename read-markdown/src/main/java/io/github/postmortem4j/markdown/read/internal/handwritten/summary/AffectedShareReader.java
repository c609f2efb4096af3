package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what percentage of the users were affected. Rates of errors, load and traffic are not shares of users, and a
 * share of some of the users or a bound such as "up to 40%" is not a number for all of them.
 */
public final class AffectedShareReader {

    private final NoteCollector notes;
    private final PhraseDictionary phrases;
    private final Set<BigDecimal> shares = new HashSet<>();
    private @Nullable MarkdownLine first;
    private boolean bounded;

    public AffectedShareReader(NoteCollector notes, PhraseDictionary phrases) {
        this.notes = notes;
        this.phrases = phrases;
    }

    /** {@return the stated share, or {@code null} if there is none, there are several or it is only a bound} */
    public @Nullable BigDecimal share() {
        if (shares.size() > 1 && first != null) {
            notes.add(NoteKind.SEVERAL_SHARES, first, "several percentages of affected users are stated: keep one");
        }
        return shares.size() == 1 && !bounded ? shares.iterator().next() : null;
    }

    public @Nullable MarkdownLine line() {
        return first;
    }

    /** {@return whether the text after a label for the share of users was a single percentage} */
    boolean readLabeled(MarkdownLine line) {
        String text = line.text().text();
        List<Percentage> found = Percentage.in(text);
        if (found.size() != 1) {
            return false;
        }
        Percentage percentage = found.get(0);
        if (isBound(text, percentage)) {
            noteBound(line);
            return false;
        }
        String after = WordFolding.words(text.substring(percentage.end()));
        boolean ofUsers = phrases.begins("USERS", after) && !phrases.begins("SOME_USERS", afterUsers(after));
        if (!after.isEmpty()
                && !ofUsers
                && !text.substring(percentage.end()).strip().startsWith("(")) {
            return false;
        }
        add(percentage.value(), line);
        return true;
    }

    /** Looks for a sentence that states a share of affected users. */
    public void readProse(MarkdownLine line) {
        String text = line.text().text();
        for (Percentage percentage : Percentage.in(text)) {
            String after =
                    WordFolding.words(text.substring(percentage.end(), Math.min(text.length(), percentage.end() + 80)));
            String sentence = sentence(text, percentage);
            boolean ofUsers = phrases.begins("USERS", after);
            boolean some = phrases.begins("SOME_USERS", afterUsers(after));
            boolean affected = phrases.has("AFFECTED", sentence) && !phrases.has("NOT_AFFECTED", sentence);
            if (ofUsers && !some && affected) {
                if (isBound(text, percentage)) {
                    noteBound(line);
                } else {
                    add(percentage.value(), line);
                }
            }
        }
    }

    /** {@return the words after the noun for the users, such as "customers"} */
    private static String afterUsers(String after) {
        for (String noun : List.of(
                "users", "customers", "clients", "visitors", "subscribers", "members", "user base", "players")) {
            int at = after.indexOf(noun);
            if (at >= 0) {
                return after.substring(at + noun.length()).strip();
            }
        }
        return "";
    }

    private static String sentence(String text, Percentage percentage) {
        int from = Math.max(0, text.lastIndexOf(". ", percentage.start()));
        int to = text.indexOf(". ", percentage.end());
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private boolean isBound(String text, Percentage percentage) {
        String before = WordFolding.words(text.substring(Math.max(0, percentage.start() - 30), percentage.start()));
        String[] words = before.split(" ", -1);
        int count = words.length;
        for (int i = Math.max(0, count - 3); i < count; i++) {
            if (phrases.begins("BOUND", String.join(" ", List.of(words).subList(i, count)))) {
                return true;
            }
        }
        char sign = percentage.start() > 0 ? text.charAt(percentage.start() - 1) : ' ';
        return "<>≥≤-–".indexOf(sign) >= 0 || text.startsWith("+", percentage.end());
    }

    private void noteBound(MarkdownLine line) {
        bounded = true;
        notes.add(NoteKind.BOUNDED_SHARE, line, "the percentage of affected users is only a bound: state a number");
    }

    private void add(BigDecimal share, MarkdownLine line) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            return;
        }
        boolean known = shares.stream().anyMatch(other -> other.compareTo(share) == 0);
        if (!known) {
            shares.add(share);
        }
        first = first == null ? line : first;
    }
}
