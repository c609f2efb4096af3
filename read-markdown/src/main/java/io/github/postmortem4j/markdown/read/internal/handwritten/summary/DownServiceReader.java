package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the services that a text describes as down or slow: {@code The login service was down}, {@code an outage of the
 * login service}, {@code users could not reach the login service}. Only a short phrase that names something counts.
 */
public final class DownServiceReader {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_WORDS = 4;

    private final List<PhraseDictionary> languages;
    private PhraseDictionary phrases;
    private TextWords words = TextWords.of("");
    private String[] folded = words.folded();

    /** Creates a reader. It is not safe for use by multiple threads. */
    public DownServiceReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
        this.phrases = languages.get(0);
    }

    /** {@return the names of the services, in the order of the text} */
    public List<String> read(String text) {
        words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        folded = words.folded();
        for (PhraseDictionary language : languages) {
            phrases = language;
            List<String> names = names();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            if (isDown(i)) {
                subjects(i, names);
            }
            int object =
                    Math.max(phrases.lengthAt("OUTAGE_OF", folded, i), phrases.lengthAt("NO_ACCESS_TO", folded, i));
            if (object > 0) {
                object(i + object, names);
            }
        }
        return withoutShort(names);
    }

    /** {@return the name in a title such as {@code Outage of the login service} or {@code Login service outage}} */
    public List<String> readTitle(String title) {
        List<String> names = read(title);
        phrases = languages.get(0);
        for (int i = 1; names.isEmpty() && i < folded.length; i++) {
            if (is("OUTAGE_NOUN", i) && !words.beginsClause(i)) {
                List<String> found = new ArrayList<>();
                subjects(i, found);
                names = found;
            }
        }
        return names;
    }

    /** {@return names that are not the end of a longer one, as "hub" is of "R hub"} */
    private static List<String> withoutShort(List<String> names) {
        return names.stream()
                .distinct()
                .filter(name ->
                        names.stream().noneMatch(other -> other.length() > name.length() && other.endsWith(" " + name)))
                .toList();
    }

    /** {@return whether "was completely down" or "experienced a long outage" begins at a word} */
    private boolean isDown(int from) {
        int verb = phrases.lengthAt("BE", folded, from);
        if (verb > 0) {
            int i = from + verb;
            i += i < folded.length ? phrases.lengthAt("ADVERB", folded, i) : 0;
            return i < folded.length && !words.beginsClause(i) && phrases.lengthAt("IS_DOWN", folded, i) > 0;
        }
        if (is("STOPPED", from)) {
            return true;
        }
        int suffered = phrases.lengthAt("SUFFERED", folded, from);
        int end = suffered == 0 ? from : Math.min(words.endOfClause(from), from + suffered + MAX_WORDS);
        for (int i = from + suffered; i < end; i++) {
            if (is("OUTAGE_NOUN", i) || is("TROUBLE_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the subject before a verb, or several that are joined by "and". */
    private void subjects(int verb, List<String> names) {
        int end = words.beforeParentheses(verb);
        int at = names.size();
        while (end > 0) {
            int start = nameStart(end, names.size() > at);
            int before = start > 0 && is("DETERMINER", start - 1) ? start - 1 : start;
            boolean condition = before > 0 && !words.beginsClause(before) && is("CONDITION", before - 1);
            if (start < 0 || condition || !isName(start, end)) {
                return;
            }
            names.add(at, words.text(start, end));
            boolean joined = before > 1 && !words.beginsClause(before) && is("AND", before - 1);
            // "A, B and C": once there is an "and", a comma separates names as well.
            boolean listed = at < names.size() - 1 && words.isAfterComma(before);
            end = joined ? before - 1 : listed ? before : 0;
        }
    }

    /** {@return the index of the first word of the name before an index, or -1 if a word there is not part of a name} */
    private int nameStart(int end, boolean listed) {
        int start = end;
        while (start > 0 && !(start < end && words.beginsClause(start)) && !is("DETERMINER", start - 1)) {
            if (start < end && (is("AND", start - 1) || is("CLAUSE", start - 1))) {
                return start;
            }
            boolean item = start == end && (words.isAfterParenthesis(start) || (listed && words.isAfterComma(start)));
            if ((words.beginsClause(start) && !item) || is("NO_NAME", start - 1)) {
                return -1;
            }
            start--;
        }
        return start < end ? start : -1;
    }

    /** Adds the object at an index: the words after its article up to one that cannot be part of a name. */
    private void object(int from, List<String> names) {
        int start = from;
        if (start < folded.length && is("DETERMINER", start) && !words.beginsClause(start)) {
            start++;
        }
        int end = start;
        while (end < folded.length
                && !words.beginsClause(end)
                && !is("NO_NAME", end)
                && !is("DETERMINER", end)
                && !is("CLAUSE", end)
                && !is("AND", end)) {
            end++;
        }
        if (end > start && isName(start, end)) {
            names.add(words.text(start, end));
        }
    }

    private boolean isName(int start, int end) {
        boolean generic = true;
        for (int i = start; i < end; i++) {
            generic &= is("GENERIC_NAME", i);
        }
        return end - start <= MAX_WORDS && !generic && !Character.isDigit(folded[start].charAt(0));
    }

    private boolean is(String key, int word) {
        return phrases.lengthAt(key, folded, word) > 0;
    }
}
