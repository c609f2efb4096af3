package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of services that are the subject or the object of a verb. */
final class ServiceNameFinder {

    private static final int MAX_WORDS = 4;

    /** The number of words from an article to "offline" in "took the shop offline". */
    private static final int MAX_OBJECT = 9;

    private final List<PhraseDictionary> languages;
    private final ServiceNameScanner scanner;
    private PhraseWords phrases;
    private TextWords words;

    ServiceNameFinder(List<PhraseDictionary> languages) {
        this.languages = languages;
        this.phrases = new PhraseWords(TextWords.of(""), languages.get(0));
        this.words = phrases.words();
        this.scanner = new ServiceNameScanner(languages);
    }

    /** Sets the text to search. */
    void use(PhraseWords text) {
        words = text.words();
        phrases = text;
        scanner.use(text);
    }

    /** Sets whether only words such as "the website" are a name. */
    void acceptGeneric(boolean accept) {
        scanner.acceptGeneric(accept);
    }

    boolean acceptsGeneric() {
        return scanner.acceptsGeneric();
    }

    /** Adds the name between a verb and a state, as in {@code Monitoring reported the map server down}. */
    void reported(int state, List<String> names) {
        int end = SubjectEnd.beforeAdverbs(phrases, words.beforeParentheses(state));
        if (end > 0 && is("AND", end - 1)) {
            return;
        }
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

    /**
     * Adds the object between a verb of one key and words of another, such as {@code A bug prevented the hub from starting
     * pods}.
     *
     * <p>A name without an article may be that of a person. What follows must say that it was down.
     */
    void objectBetween(String key, String after, int verb, List<String> names) {
        int length = phrases.at(key, verb);
        int from = verb + length;
        if (length == 0 || from >= words.size() || !(is("DETERMINER", from) || words.isCapital(from))) {
            return;
        }
        int to = from + 1;
        while (to < words.size() && to < from + MAX_OBJECT && !words.beginsClause(to) && !is(after, to)) {
            to++;
        }
        // In "took the bus down the road", "down" is not a state.
        int next = to + phrases.at(after, to);
        boolean followed =
                next > to && !words.beginsClause(to) && (!is("DETERMINER", next) || words.beginsClause(next));
        if (followed && (is("DETERMINER", from) || becomesDown(to))) {
            List<String> found = new ArrayList<>();
            if (object(from, to, found) == to) {
                names.addAll(found);
            }
        }
    }

    /** {@return whether words such as "to become entirely unavailable" or "to crash" begin at an index} */
    private boolean becomesDown(int at) {
        int state = at + phrases.at("TO_BECOME", at);
        state += state > at ? phrases.at("ADVERB", state) : 0;
        return is("CRASHING", at) || (state > at && is("IS_DOWN", state));
    }

    /** Adds the object at an index and those that are joined to it: {@code the shop, the API and the map}. */
    void objects(int from, List<String> names) {
        int start = from;
        while (start < words.size() && is("DETERMINER", start)) {
            int size = names.size();
            int end = object(start + 1, names);
            if (names.size() == size || end >= words.size()) {
                return;
            }
            start = is("AND", end) ? end + 1 : words.isAfterComma(end) ? end : words.size();
            if (is("AND", end) && isNamedThing(start)) {
                object(start, names);
            }
        }
    }

    /** Adds the subject before a verb, or several that are joined by "and". */
    void subjects(int verb, List<String> names) {
        int end = SubjectEnd.of(phrases, verb);
        int at = names.size();
        int quoted = words.quotedBefore(end);
        if (quoted < end && scanner.isName(quoted, end)) {
            names.add(words.text(quoted, end));
            return;
        }
        if (scanner.start(end, false) < 0 || is("NO_SERVICE_END", end - 1)) {
            end = SubjectEnd.beforeModifier(phrases, end);
        }
        while (end > 0) {
            end = beforePlace(SubjectEnd.beforePurpose(phrases, end));
            boolean item = names.size() > at || end < verb;
            int start = scanner.withoutYear(scanner.start(end, item), end);
            int before = start > 0 && is("DETERMINER", start - 1) ? start - 1 : start;
            boolean condition = before > 0 && !words.beginsClause(before) && is("CONDITION", before - 1);
            if (start < 0 || condition) {
                return;
            }
            boolean name = scanner.isName(start, end)
                    || isListed(names.size() > at, start, end)
                    || (scanner.acceptsGeneric() && isPhrase("GENERIC_SUBJECT", start, end));
            boolean joined = before > 1 && !words.beginsClause(before) && is("AND", before - 1);
            // In "the Tea and Coffee Club's shop", only the shop was down.
            int owned = names.size() == at && (joined || !name) ? scanner.afterOwner(start, end) : start;
            if (owned > start && scanner.isName(owned, end)) {
                names.add(at, words.text(owned, end));
                return;
            }
            if (!name) {
                return;
            }
            names.add(at, words.text(start, end));
            // "A, B and C": once there is an "and", a comma separates names as well.
            boolean listed = at < names.size() - 1 && words.isAfterComma(before);
            end = joined ? before - 1 : listed ? before : 0;
        }
    }

    /** {@return the end of a subject without the place of what it names; in "the page on the map", the map is the name} */
    private int beforePlace(int end) {
        int place = SubjectEnd.beforePlace(phrases, end);
        int start = place < end ? scanner.start(place, false) : -1;
        boolean named = start >= 0 && place - start > 1 && scanner.isName(start, place);
        return named ? place : end;
    }

    private boolean isPhrase(String key, int start, int end) {
        String text = words.text(start, end);
        return languages.stream().anyMatch(language -> language.isPhrase(key, text));
    }

    /** {@return whether a service without a name of its own is beside one that has a name} */
    private boolean isListed(boolean afterOther, int start, int end) {
        return afterOther && scanner.isGenericService(start, end);
    }

    /**
     * Adds the object at an index: the words after its article up to one that cannot be part of a name.
     *
     * @return the index after the object
     */
    int object(int from, List<String> names) {
        return object(from, words.size(), names);
    }

    private int object(int from, int limit, List<String> names) {
        int start = from + (isTheirs(from) ? 1 : 0);
        int before = beforeName(start);
        while (before > 0 && start < from + 3) {
            start += before;
            before = beforeName(start);
        }
        int quoted = words.quotedFrom(start);
        int end = quoted > start ? quoted : Math.min(limit, nameEnd(start));
        while (end > start && (is("NAME_LINK", end - 1) || scanner.isPossessive(end - 1))) {
            end--;
        }
        int owned = quoted > start ? start : scanner.afterOwner(start, end);
        if (end > start && scanner.isName(start, end)) {
            names.add(words.text(start, end));
        } else if (owned > start && scanner.isName(owned, end)) {
            names.add(words.text(owned, end));
        }
        return end;
    }

    /** {@return the number of words of an article, or of "most" or "most of", at an index; 0 if there are none} */
    private int beforeName(int word) {
        if (word >= words.size() || words.beginsClause(word)) {
            return 0;
        }
        return Math.max(phrases.at("DETERMINER", word), phrases.at("QUANTITY", word));
    }

    /** {@return whether "their" is before a service without a name of its own, as in "could not open their dashboard"} */
    private boolean isTheirs(int word) {
        return scanner.acceptsGeneric() && is("THEIR", word);
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < words.size()
                && !words.beginsClause(end)
                && scanner.continues(start, end)
                && !(end > start && is("RETURNED", end))
                && !(end > start && is("MODIFIER", end) && !words.isAfter(end, '-'))) {
            end++;
        }
        return end;
    }

    /** {@return whether what is behind a verb is a thing, perhaps after an article that belongs to the phrase of the verb} */
    boolean isThingBehind(int from) {
        return is("DETERMINER", from - 1) || isThing(from);
    }

    /** Adds what users had no access to, but not "the application" if another sentence names one. */
    void accessed(int from, List<String> names) {
        List<String> found = new ArrayList<>();
        object(from, found);
        boolean generic = !found.isEmpty()
                && languages.stream().anyMatch(language -> language.isPhrase("GENERIC_SERVICE", found.get(0)));
        if (names.isEmpty() || !generic) {
            names.addAll(found);
        }
    }

    /**
     * Adds the name that begins at an index and ends with a word such as "platform", if a verb follows: {@code Our booking
     * platform took a nap}.
     */
    void own(int from, List<String> names) {
        int found = from;
        int limit = Math.min(words.size() - 1, from + MAX_WORDS);
        for (int end = from + 1; end <= limit && scanner.continues(from, end - 1); end++) {
            boolean followed = found > from && found < end;
            if (words.beginsClause(end) && followed) {
                break;
            }
            if (words.beginsClause(end) || (is("NOT_A_SERVICE", end) && is("SERVICE_NOUN", end - 1))) {
                return;
            }
            found = is("SERVICE_NOUN", end - 1) ? end : found;
        }
        if (found > from && (scanner.isName(from, found) || scanner.isGenericService(from, found))) {
            names.add(words.text(from, found));
        }
    }

    /**
     * {@return whether an object is a thing rather than a mass such as "product information": it has an article, a
     * capital letter or a quotation mark, or ends with a word such as "dashboard"}
     */
    boolean isThing(int from) {
        if (from >= words.size() || !phrases.dictionary().hasKey("SERVICE_NOUN") || is("DETERMINER", from)) {
            return true;
        }
        if (isTheirs(from)) {
            return isThing(from + 1);
        }
        int end = nameEnd(from);
        boolean named = end > from && words.text(from, end).chars().anyMatch(c -> Character.isUpperCase(c) || c == '.');
        // In "servicio de pagos", the noun is the first word.
        int noun = phrases.at("SERVICE_NOUN", from);
        boolean first = noun > 0 && (noun == end - from || is("NAME_LINK", from + noun));
        return named || first || words.quotedFrom(from) > from || (end > from && is("SERVICE_NOUN", end - 1));
    }

    /** {@return whether words with a capital letter and without an article name a service, as in "our shop and Map API"} */
    boolean isNamedThing(int from) {
        return from < words.size()
                && !is("DETERMINER", from)
                && words.isCapital(from)
                && is("SERVICE_NOUN", nameEnd(from) - 1);
    }

    private boolean is(String key, int word) {
        return phrases.is(key, word);
    }
}
