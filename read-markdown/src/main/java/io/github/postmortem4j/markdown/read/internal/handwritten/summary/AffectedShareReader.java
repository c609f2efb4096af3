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
 * Finds how many percent of the users were affected. Rates of errors, load and traffic are no shares of users, nor is a share of
 * some of them; a bound is no share either.
 */
public final class AffectedShareReader {

    private final NoteCollector notes;
    private final PhraseDictionary phrases;
    private final Set<BigDecimal> shares = new HashSet<>();
    private @Nullable MarkdownLine first;
    private boolean doubted;

    public AffectedShareReader(NoteCollector notes, PhraseDictionary phrases) {
        this.notes = notes;
        this.phrases = phrases;
    }

    /** {@return the one share that was stated; {@code null} when there is none, or several} */
    public @Nullable BigDecimal share() {
        if (shares.size() > 1 && first != null) {
            notes.add(NoteKind.SEVERAL_SHARES, first, "several shares of users are stated");
        }
        return shares.size() == 1 && !doubted ? shares.iterator().next() : null;
    }

    public @Nullable MarkdownLine line() {
        return first;
    }

    /** {@return whether a text that a label calls a share of users is one number} */
    boolean labelled(MarkdownLine line) {
        String text = line.text().text();
        List<Percentage> found = Percentage.in(text);
        if (found.size() != 1) {
            return false;
        }
        Percentage percentage = found.get(0);
        if (isBound(text, percentage)) {
            bound(line);
            return false;
        }
        String behind = WordFolding.words(text.substring(percentage.end()));
        boolean ofUsers = phrases.begins("USERS", behind) && !phrases.begins("SOME_USERS", rest(behind));
        if (!behind.isEmpty()
                && !ofUsers
                && !text.substring(percentage.end()).strip().startsWith("(")) {
            return false;
        }
        take(percentage.value(), line);
        return true;
    }

    /** Looks for a sentence that tells a share of users. */
    public void prose(MarkdownLine line) {
        String text = line.text().text();
        for (Percentage percentage : Percentage.in(text)) {
            String behind =
                    WordFolding.words(text.substring(percentage.end(), Math.min(text.length(), percentage.end() + 80)));
            String sentence = sentence(text, percentage);
            boolean ofUsers = phrases.begins("USERS", behind);
            boolean some = phrases.begins("SOME_USERS", rest(behind));
            boolean hit = phrases.has("AFFECTED", sentence) && !phrases.has("NOT_AFFECTED", sentence);
            if (ofUsers && !some && hit) {
                if (isBound(text, percentage)) {
                    bound(line);
                } else {
                    take(percentage.value(), line);
                }
            }
        }
    }

    /** {@return what stands behind the words that name users} */
    private static String rest(String behind) {
        for (String noun : List.of(
                "users", "customers", "clients", "visitors", "subscribers", "members", "user base", "players")) {
            int at = behind.indexOf(noun);
            if (at >= 0) {
                return behind.substring(at + noun.length()).strip();
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

    private void bound(MarkdownLine line) {
        doubted = true;
        notes.add(NoteKind.BOUNDED_SHARE, line, "the share of users is a bound, not a number");
    }

    private void take(BigDecimal share, MarkdownLine line) {
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
