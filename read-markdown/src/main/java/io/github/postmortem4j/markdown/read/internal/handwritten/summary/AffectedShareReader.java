package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentScanner;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what percentage of the users were affected. Rates of errors, load and traffic are not shares of users, and a
 * share of some of the users or a bound such as "up to 40%" is not a number for all of them.
 */
public final class AffectedShareReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MAX_BOUND = 40;
    private static final int MAX_BOUND_WORDS = 3;

    /** More than {@code The percentage of users affected was} has before a percentage, and its number of words. */
    private static final int MAX_BEFORE = 80;

    private static final int MAX_SHARE_WORDS = 9;
    /** The keys of the fractions in words, with their percentages. A third is not a decimal fraction. */
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "HALF", BigDecimal.valueOf(50),
            "QUARTER", BigDecimal.valueOf(25),
            "THREE_QUARTERS", BigDecimal.valueOf(75),
            "FIFTH", BigDecimal.valueOf(20),
            "TWO_FIFTHS", BigDecimal.valueOf(40),
            "THREE_FIFTHS", BigDecimal.valueOf(60),
            "FOUR_FIFTHS", BigDecimal.valueOf(80),
            "TENTH", BigDecimal.valueOf(10));

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
            notes.add(NoteKind.SEVERAL_SHARES, first, "several shares of affected users are stated: keep one");
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
        if (percentage.value().compareTo(ALL) > 0) {
            notes.add(NoteKind.UNRECOGNIZED_TEXT, line, "more than 100% of the users cannot be affected: correct it");
            return false;
        }
        String following = text.substring(percentage.end());
        String after = WordFolding.words(following);
        boolean ofUsers = phrases.begins("USERS", after) && !isOfSomeUsers(following);
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
        int usersUntil = 0;
        readFraction(line);
        for (Percentage percentage : Percentage.in(text)) {
            String following = percentage.following(text);
            String sentence = percentage.sentence(text);
            // "20% of users had errors, while 10% could not sign in": the second share is one of users as well.
            boolean alsoUsers = percentage.start() < usersUntil && phrases.begins("AFFECTED", following);
            boolean ofUsers = (phrases.begins("USERS", following) && !isOfSomeUsers(following))
                    || isInParentheses(text, percentage)
                    || isAfterUsers(text, percentage);
            boolean all = !isRemaining(text, percentage) && !isRegional(text, percentage);
            if (((ofUsers && !isRegional(text, percentage)) || (alsoUsers && all))
                    && (statesAnEffect(sentence) || isWhole(text, percentage))) {
                usersUntil = percentage.sentenceEnd(text);
                if (isBound(text, percentage)) {
                    noteBound(line);
                } else {
                    add(percentage.value(), line);
                }
            }
        }
    }

    /** {@return whether a text is nothing but a share or its bound, such as "About 15% of our users"} */
    private boolean isWhole(String text, Percentage percentage) {
        if (percentage.start() > MAX_BOUND) {
            return false;
        }
        String before = WordFolding.words(text.substring(0, percentage.start()));
        return (before.isEmpty() || phrases.isPhrase("ABOUT", before) || phrases.isPhrase("BOUND", before))
                && phrases.isPhrase("USERS", WordFolding.words(percentage.following(text)));
    }

    /** {@return whether a percentage is that of the other users, as in "while the remaining 15% had slow pages"} */
    private boolean isRemaining(String text, Percentage percentage) {
        String before = text.substring(Math.max(0, percentage.start() - MAX_BOUND), percentage.start());
        TextWords words = TextWords.of(before);
        return words.size() > 0 && phrases.lengthAt("REMAINING", words.folded(), words.size() - 1) > 0;
    }

    /** {@return whether a sentence begins with a place before a percentage, as in "In Europe, 30% of users had errors"} */
    private boolean isRegional(String text, Percentage percentage) {
        int from = percentage.sentenceStart(text);
        String before = text.substring(Math.max(from, percentage.start() - MAX_BOUND), percentage.start());
        String place = before.startsWith(". ") ? before.substring(2) : before;
        int comma = place.indexOf(", ");
        TextWords words = TextWords.of(comma < 0 ? "" : place.substring(0, comma));
        boolean in = words.size() > 1 && phrases.lengthAt("WITHIN", words.folded(), 0) == 1;
        int name = in && phrases.lengthAt("DETERMINER", words.folded(), 1) > 0 ? 2 : 1;
        return in
                && name < words.size()
                && Character.isUpperCase(words.text(name, name + 1).charAt(0))
                && MomentFinder.days(place + "1").isEmpty();
    }

    /**
     * {@return whether a percentage is in parentheses after the users: {@code 12,000 users (60%)} or {@code users (about
     * 60%)}}
     */
    private boolean isInParentheses(String text, Percentage percentage) {
        String before = text.substring(Math.max(0, percentage.start() - MAX_BOUND), percentage.start());
        int open = text.startsWith(")", percentage.end()) ? before.lastIndexOf('(') : -1;
        String inner = open < 0 ? "" : before.substring(open + 1).strip();
        TextWords words = TextWords.of(open < 0 ? "" : before.substring(0, open));
        int last = words.size() - 1;
        boolean alone = inner.isEmpty() || phrases.isPhrase("ABOUT", inner) || inner.equals("~");
        return last >= 0 && alone && phrases.lengthAt("USER_NOUN", words.folded(), last) > 0;
    }

    /** {@return whether the users are before a percentage: {@code Of our users, 35%} or {@code users affected was 35%}} */
    private boolean isAfterUsers(String text, Percentage percentage) {
        String before = text.substring(Math.max(0, percentage.start() - MAX_BEFORE), percentage.start());
        TextWords words = TextWords.of(before.substring(before.lastIndexOf(". ") + 1));
        int end = words.size();
        while (end > 0 && phrases.lengthAt("ABOUT", words.folded(), end - 1) > 0) {
            end--;
        }
        for (int i = Math.max(0, end - MAX_SHARE_WORDS); i < end; i++) {
            int length = phrases.lengthAt("SHARE_OF_USERS", words.folded(), i);
            if (length > 0 && i + length == end) {
                return true;
            }
        }
        return false;
    }

    /** Reads a share in words, such as "half of the users could not sign in". */
    private void readFraction(MarkdownLine line) {
        TextWords words = TextWords.of(ParagraphText.of(line.text()));
        PhraseWords found = new PhraseWords(words, phrases);
        for (int i = 0; i < words.size(); i++) {
            String fraction = found.isPlain(i) ? "" : fractionAt(found, i);
            int length = fraction.isEmpty() ? 0 : found.at(fraction, i);
            int users = length == 0 ? 0 : found.at("USERS", i + length);
            if (users == 0) {
                continue;
            }
            boolean bound = found.is("BOUND", i - 1);
            int end = words.endOfSentence(i);
            String after = i + length + users < end ? words.text(i + length + users, end) : "";
            boolean some = phrases.begins("SOME_USERS", after);
            if (!some && statesAnEffect(words.text(words.startOfSentence(i), end))) {
                if (bound || found.at("BOUND", i - 2) == 2) {
                    noteBound(line);
                } else {
                    add(Objects.requireNonNull(FRACTIONS.get(fraction)), line);
                }
                i += length;
            }
        }
    }

    /** {@return the key of the longest fraction in words that begins at an index, or an empty string} */
    private static String fractionAt(PhraseWords words, int index) {
        String found = "";
        int longest = 0;
        for (String key : FRACTIONS.keySet()) {
            int length = words.at(key, index);
            if (length > longest) {
                longest = length;
                found = key;
            }
        }
        return found;
    }

    private boolean statesAnEffect(String sentence) {
        if (phrases.has("NOT_THIS_TIME", sentence)) {
            return false;
        }
        return phrases.has("REPORTED_TROUBLE", sentence)
                || (phrases.has("AFFECTED", sentence) && !phrases.has("NOT_AFFECTED", sentence));
    }

    /** {@return whether a clause without a comma or a bracket limits the users, as in "of users in Europe"} */
    private boolean isOfSomeUsers(String following) {
        int noun = nounEnd(following);
        boolean ended = noun > 0 && noun < following.length() && ",)]".indexOf(following.charAt(noun)) >= 0;
        String rest = following.substring(Math.max(0, noun)).stripLeading();
        int space = rest.indexOf(' ');
        // "From 10:00" and "on 3 March" limit the time, not the users.
        boolean time = space > 0 && new MomentScanner(rest).at(space + 1) != null;
        return !ended && !time && phrases.begins("SOME_USERS", rest) && !UsersOfService.begins(rest, phrases);
    }

    /** {@return the index after the first noun for the users, such as "customers", or -1 if there is none} */
    private int nounEnd(String text) {
        TextWords words = TextWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            int noun = phrases.lengthAt("USER_NOUN", words.folded(), i);
            if (noun > 0) {
                return words.end(i + noun - 1);
            }
        }
        return -1;
    }

    /** {@return whether the words directly before a percentage make it a bound; "about" may come between} */
    private boolean isBound(String text, Percentage percentage) {
        int from = Math.max(percentage.sentenceStart(text), percentage.start() - MAX_BOUND);
        List<String> words = new ArrayList<>(List.of(
                WordFolding.words(text.substring(from, percentage.start())).split(" ", -1)));
        while (!words.isEmpty() && phrases.isPhrase("ABOUT", words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        for (int i = Math.max(0, words.size() - MAX_BOUND_WORDS); i < words.size(); i++) {
            String before = String.join(" ", words.subList(i, words.size()));
            boolean range = phrases.isPhrase("RANGE", before) && i > 0 && isNumber(words.get(i - 1));
            if (range || phrases.isPhrase("BOUND", before)) {
                return true;
            }
        }
        char sign = percentage.start() > 0 ? text.charAt(percentage.start() - 1) : ' ';
        return "<>≥≤-–".indexOf(sign) >= 0 || text.startsWith("+", percentage.end());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9') || word.equals("percent");
    }

    private void noteBound(MarkdownLine line) {
        bounded = true;
        notes.add(NoteKind.BOUNDED_SHARE, line, "the percentage of affected users is only a bound: state a number");
    }

    private void add(BigDecimal share, MarkdownLine line) {
        if (share.signum() < 0 || share.compareTo(ALL) > 0) {
            return;
        }
        boolean known = shares.stream().anyMatch(other -> other.compareTo(share) == 0);
        if (!known) {
            shares.add(share);
        }
        first = first == null ? line : first;
    }
}
