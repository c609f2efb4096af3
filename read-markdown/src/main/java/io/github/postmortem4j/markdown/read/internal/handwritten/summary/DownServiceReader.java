package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the services that a text describes as down or slow: {@code The login service was down}, {@code an outage of the
 * login service}, {@code users could not reach the login service}. Only a short phrase that names something counts.
 */
public final class DownServiceReader {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_WORDS = 4;

    /** The number of words from "experienced" to "outage". */
    private static final int MAX_SUFFERED = 7;

    private final List<PhraseDictionary> languages;
    private PhraseDictionary phrases;
    private TextWords words = TextWords.of("");
    private String[] folded = words.folded();
    private final ServiceNameScanner scanner;

    /** Creates a reader. It is not safe for use by multiple threads. */
    public DownServiceReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
        this.phrases = languages.get(0);
        this.scanner = new ServiceNameScanner(languages);
    }

    /** {@return the names of the services that are stated to be down, in the order of the text} */
    public List<String> read(String text) {
        return read(text, this::names);
    }

    /** {@return what users had trouble with, as in {@code Users saw errors on the map}: weaker than a stated outage} */
    public List<String> readTrouble(String text) {
        return read(text, this::troubledNames);
    }

    /** {@return services without a name of their own, as in {@code The website was down}} */
    public List<String> readGeneric(String text) {
        scanner.acceptGeneric(true);
        try {
            return read(text, this::names).stream()
                    .filter(this::isGenericService)
                    .distinct()
                    .toList();
        } finally {
            scanner.acceptGeneric(false);
        }
    }

    private boolean isGenericService(String name) {
        return languages.stream().anyMatch(language -> language.isPhrase("GENERIC_SERVICE", name));
    }

    private List<String> read(String text, Supplier<List<String>> search) {
        words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        folded = words.folded();
        for (PhraseDictionary language : languages) {
            phrases = language;
            scanner.use(words, language);
            List<String> names = search.get();
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
            } else if (is("IS_DOWN", i)) {
                reported(i, names);
            }
            int object =
                    Math.max(phrases.lengthAt("OUTAGE_OF", folded, i), phrases.lengthAt("NO_ACCESS_TO", folded, i));
            if (object > 0) {
                object(i + object, names);
            }
            int requesting = phrases.lengthAt("REQUESTS_TO", folded, i);
            if (requesting > 0 && hasErrors(i + requesting)) {
                object(i + requesting, names);
            }
            int preventing = phrases.lengthAt("PREVENTED", folded, i);
            if (preventing > 0 && i + preventing < folded.length && is("DETERMINER", i + preventing)) {
                prevented(i + preventing, names);
            }
            int affecting = i == 0 || !is("OUTAGE_SUBJECT", i - 1) ? 0 : phrases.lengthAt("AFFECTED_OBJECT", folded, i);
            if (affecting > 0) {
                objects(i + affecting, names);
            }
        }
        return withoutShort(names);
    }

    /** {@return whether the rest of a sentence reports errors, as in "requests to the API resulted in 500 errors"} */
    private boolean hasErrors(int from) {
        for (int i = from; i < folded.length && !(i > from && words.beginsSentence(i)); i++) {
            if (is("ERROR_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    private List<String> troubledNames() {
        List<String> names = new ArrayList<>();
        boolean users = false;
        for (int i = 0; i < folded.length && names.isEmpty(); i++) {
            users = (users && !words.beginsSentence(i)) || is("USER_NOUN", i);
            int trouble = users ? phrases.lengthAt("TROUBLE_WITH", folded, i) : 0;
            int object = i + trouble;
            // Without an article, "errors on retry" is not about a service.
            if (trouble > 0 && object < folded.length && is("DETERMINER", object)) {
                object(object, names);
            }
        }
        return names;
    }

    /** Adds the name between a verb and a state, as in {@code Monitoring reported the map server down}. */
    private void reported(int state, List<String> names) {
        int end = words.beforeParentheses(state);
        int start = end == state && words.beginsClause(state) ? 0 : end;
        while (start > 0 && !is("REPORTED", start - 1)) {
            if (end - start > MAX_WORDS || (start < end && words.beginsClause(start)) || is("NO_NAME", start - 1)) {
                return;
            }
            start--;
        }
        boolean reported = start > 0;
        while (start < end && (is("DETERMINER", start) || is("QUANTITY", start))) {
            start++;
        }
        if (reported && start < end && scanner.isName(start, end)) {
            names.add(words.text(start, end));
        }
    }

    /** Adds the object of a verb if "from" follows it, as in {@code A bug prevented the hub from starting pods}. */
    private void prevented(int from, List<String> names) {
        List<String> found = new ArrayList<>();
        int end = object(from, found);
        if (end < folded.length && is("PREVENTED_FROM", end)) {
            names.addAll(found);
        }
    }

    /** Adds the object at an index and those that are joined to it: {@code the shop, the API and the map}. */
    private void objects(int from, List<String> names) {
        int start = from;
        while (start < folded.length && is("DETERMINER", start)) {
            int size = names.size();
            int end = object(start + 1, names);
            if (names.size() == size || end >= folded.length) {
                return;
            }
            start = is("AND", end) ? end + 1 : words.isAfterComma(end) ? end : folded.length;
        }
    }

    /** {@return the name in a title such as {@code Outage of the login service} or {@code Login service outage}} */
    public List<String> readTitle(String title) {
        List<String> names = read(title);
        phrases = languages.get(0);
        scanner.use(words, phrases);
        for (int i = 0; names.isEmpty() && i < folded.length; i++) {
            List<String> found = new ArrayList<>();
            boolean named = is("OUTAGE_NOUN", i) || is("TITLE_NOUN", i) || is("IS_DOWN", i) || isTrouble(i);
            int object = phrases.lengthAt("TITLE_OF", folded, i);
            if (object > 0) {
                object(i + object, found);
            } else if (named && !words.beginsClause(i)) {
                subjects(i, found);
            }
            names = found;
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
            if (i < folded.length && !words.beginsClause(i) && (is("IS_DOWN", i) || isTrouble(i))) {
                return true;
            }
        }
        if (is("STOPPED", from) || isTrouble(from)) {
            return true;
        }
        int suffered = phrases.lengthAt("SUFFERED", folded, from);
        int end = suffered == 0 ? from : Math.min(words.endOfClause(from), from + suffered + MAX_SUFFERED);
        for (int i = from + suffered; i < end; i++) {
            if (is("OUTAGE_NOUN", i) || is("TROUBLE_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether "returned 500" or "returning many errors" begins at a word} */
    private boolean isTrouble(int from) {
        int verb = phrases.lengthAt("RETURNED", folded, from);
        int end = verb == 0 ? from : Math.min(words.endOfClause(from), from + verb + MAX_WORDS);
        for (int i = from + verb; i < end; i++) {
            if (is("ERROR_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the subject before a verb, or several that are joined by "and". */
    private void subjects(int verb, List<String> names) {
        int end = words.beforeParentheses(verb);
        while (end > 1 && !words.beginsClause(end) && is("ADVERB", end - 1)) {
            end--;
        }
        int at = names.size();
        while (end > 0) {
            int start = scanner.withoutYear(scanner.start(end, names.size() > at), end);
            int before = start > 0 && is("DETERMINER", start - 1) ? start - 1 : start;
            boolean condition = before > 0 && !words.beginsClause(before) && is("CONDITION", before - 1);
            if (start < 0 || condition || !scanner.isName(start, end)) {
                return;
            }
            names.add(at, words.text(start, end));
            boolean joined = before > 1 && !words.beginsClause(before) && is("AND", before - 1);
            // "A, B and C": once there is an "and", a comma separates names as well.
            boolean listed = at < names.size() - 1 && words.isAfterComma(before);
            end = joined ? before - 1 : listed ? before : 0;
        }
    }

    /**
     * Adds the object at an index: the words after its article up to one that cannot be part of a name.
     *
     * @return the index after the object
     */
    private int object(int from, List<String> names) {
        int start = from;
        while (start < folded.length && start < from + 2 && is("DETERMINER", start) && !words.beginsClause(start)) {
            start++;
        }
        int end = start;
        while (end < folded.length && !words.beginsClause(end) && scanner.continues(start, end)) {
            end++;
        }
        while (end > start && is("NAME_LINK", end - 1)) {
            end--;
        }
        if (end > start && scanner.isName(start, end)) {
            names.add(words.text(start, end));
        }
        return end;
    }

    private boolean is(String key, int word) {
        return phrases.lengthAt(key, folded, word) > 0;
    }
}
