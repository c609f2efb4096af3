package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;
import java.util.regex.Pattern;

/** Decides which words before a verb or after a preposition are the name of a service. */
final class ServiceNameScanner {

    private static final int MAX_WORDS = 4;
    private static final int MIN_CAPITALS = 3;
    private static final int MAX_CAPITALS = 6;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** The sign before the name of a person, as in "@ada was offline". */
    private static final char PERSON_SIGN = '@';

    private final List<PhraseDictionary> languages;
    private PhraseWords phrases;
    private TextWords words;
    private boolean acceptsGeneric;

    ServiceNameScanner(List<PhraseDictionary> languages) {
        this.languages = languages;
        this.phrases = new PhraseWords(TextWords.of(""), languages.get(0));
        this.words = phrases.words();
    }

    /** Sets the text to scan. */
    void use(PhraseWords text) {
        words = text.words();
        phrases = text;
    }

    /** Sets whether words such as "the website" are a name. */
    void acceptGeneric(boolean accept) {
        acceptsGeneric = accept;
    }

    boolean acceptsGeneric() {
        return acceptsGeneric;
    }

    /** {@return the index of the first word of the name before an index, or -1 if a word there is not part of a name} */
    int start(int end, boolean listed) {
        int start = end;
        if (start > 0 && (isAnd(start - 1) || is("CLAUSE", start - 1))) {
            return -1;
        }
        while (start > 0 && !(start < end && words.beginsClause(start))) {
            int link = start < end ? link(start) : 0;
            if (link == 0 && isArticle(start - 1)) {
                break;
            }
            if (start < end && (isZone(start - 1) || (endsTime(start - 1) && words.isCapital(start)))) {
                return start;
            }
            if (start < end && (isAnd(start - 1) || is("CLAUSE", start - 1) || is("QUANTITY", start - 1))) {
                return start;
            }
            boolean item = start == end && (words.isAfterParenthesis(start) || (listed && words.isAfterComma(start)));
            if ((words.beginsClause(start) && !item) || (isNoName(start - 1) && !isCompound(start, end))) {
                return -1;
            }
            start -= Math.max(1, link);
        }
        return start < end ? start : -1;
    }

    /** {@return whether the word before a name is its first one, as in "the user service", rather than "users"} */
    private boolean isCompound(int start, int end) {
        int first = start - 1;
        boolean begins = words.beginsClause(first) || is("DETERMINER", first - 1);
        return start < end
                && begins
                && !words.beginsClause(start)
                && is("COMPOUND", first)
                && !is("GENERIC_NAME", start);
    }

    /** {@return whether a word ends a date or a time of day, as in "at 10:21 UTC Lantern was down"} */
    private boolean endsTime(int word) {
        String text = words.folded()[word];
        return is("TIME_END", word) || YEAR.matcher(text).matches() || (isNumber(text) && words.isAfter(word, ':'));
    }

    /** {@return whether a word is a time zone directly after a time of day, as in "10:21 UTC" and "4pm PT"} */
    private boolean isZone(int word) {
        return word > 0 && isNumber(words.folded()[word - 1]) && (is("ZONE", word) || is("TIME_END", word));
    }

    /** {@return the start of a name without the year before it, as in "May 3rd, 2019 Checkout failure"} */
    int withoutYear(int start, int end) {
        boolean year = start >= 0
                && end - start > 1
                && YEAR.matcher(words.folded()[start]).matches();
        return year ? start + 1 : start;
    }

    /** {@return the number of words before an index that join two words of a name, as in "service de la caisse"} */
    private int link(int at) {
        if (words.beginsClause(at)) {
            return 0;
        }
        if (at > 1 && is("NAME_LINK", at - 1)) {
            return 1;
        }
        boolean article = at > 2 && is("DETERMINER", at - 1) && is("NAME_LINK", at - 2);
        return article && !words.beginsClause(at - 1) ? 2 : 0;
    }

    /** {@return whether a word can be part of the name that begins at an index} */
    boolean continues(int start, int at) {
        if (at > start && (is("NAME_LINK", at) || (is("DETERMINER", at) && is("NAME_LINK", at - 1)))) {
            return true;
        }
        boolean compound = at == start && is("COMPOUND", at) && isNamed(at + 1);
        boolean inner = at > start && is("COMPOUND", at) && is("SERVICE_NOUN", at + 1) && !words.beginsClause(at + 1);
        return (compound || inner || !isNoName(at)) && !is("CLAUSE", at) && !isAnd(at) && !isArticle(at);
    }

    /** {@return whether a word within the clause can be the second one of a name, as in "user authentication service"} */
    private boolean isNamed(int at) {
        return at < words.size() && !words.beginsClause(at) && continues(at - 1, at) && !is("GENERIC_NAME", at);
    }

    /** {@return whether a word is not part of a name, unless a hyphen joins it to one, as in "check-in"} */
    private boolean isNoName(int at) {
        return is("NO_NAME", at) && !words.isAfter(at, '-') && !isOwner(at);
    }

    /** {@return whether a word joins names, rather than being a part of one such as "e-mail"} */
    private boolean isAnd(int at) {
        return is("AND", at) && !(at + 1 < words.size() && words.isAfter(at + 1, '-'));
    }

    /** {@return whether users at a word say whose service a name is, as in "portal de clientes" and "espace client"} */
    private boolean isOwner(int at) {
        boolean linked = is("NAME_LINK", at - 1) && is("SERVICE_NOUN", at - 2);
        return is("USER_NOUN", at) && (linked || phrases.at("SERVICE_NOUN", at - 1) == 2);
    }

    /** {@return whether a word is an article, rather than the first part of a name such as "a-web-1"} */
    boolean isArticle(int at) {
        boolean part = at >= 0 && at + 1 < words.size() && (words.isAfter(at + 1, '-') || words.isAfter(at + 1, '.'));
        return !part && is("DETERMINER", at);
    }

    /** {@return whether some words are the name of something, rather than words such as "the service"} */
    boolean isName(int start, int end) {
        boolean generic = true;
        for (int i = start; i < end; i++) {
            boolean compound = is("COMPOUND", i) && i + 1 < end && is("SERVICE_NOUN", i + 1);
            generic &= is("GENERIC_NAME", i) && !compound;
        }
        boolean specific = acceptsGeneric ? isGenericService(start, end) : !generic;
        int head = head(start, end);
        boolean event = is("NO_SERVICE_END", head) || (head > start && phrases.at("NO_SERVICE_END", head - 1) == 2);
        return !isLong(start, end)
                && !event
                && !isFile(end - 1)
                && (!is("USER_NOUN", end - 1) || (end - start > 1 && isOwner(end - 1)))
                && !isPossessive(end - 1)
                && !hasVerb(start, end)
                && !words.isAfter(start, PERSON_SIGN)
                && specific
                && !isFunctionWord(start, end)
                && !isNumber(words.folded()[start]);
    }

    /** {@return the index of the word that says what is named: the last one, or "servicio" in "servicio de pagos"} */
    private int head(int start, int end) {
        int head = start;
        while (head < end - 1 && !is("NAME_LINK", head + 1)) {
            head++;
        }
        return head;
    }

    /** {@return whether a word is the end of "the shop's", after which something of the shop follows} */
    boolean isPossessive(int word) {
        return words.folded()[word].equals("s") && words.isAfterApostrophe(word);
    }

    /** {@return the index after the last possessive in a name, as in "the online shop's checkout"; its start if there is none} */
    int afterOwner(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (isPossessive(i)) {
                return i + 1;
            }
        }
        return start;
    }

    /** {@return whether some words are a clause of their own, as in "the shop crashed and the map was slow"} */
    private boolean hasVerb(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (is("STOPPED", i) || is("HALTED", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word is the last one of the name of a file, such as "settings.php"} */
    private boolean isFile(int last) {
        return words.isAfter(last, '.')
                && languages.stream().anyMatch(language -> language.isPhrase("FILE_TYPE", words.folded()[last]));
    }

    /** {@return whether some words are like "website" or "main website", which do not say which one} */
    boolean isGenericService(int start, int end) {
        for (int noun = start; noun < end; noun++) {
            String rest = words.text(noun, end);
            if (languages.stream().anyMatch(language -> language.isPhrase("GENERIC_SERVICE", rest))) {
                return true;
            }
            if (!is("GENERIC_NAME", noun)) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether there are more words than a name has; one with several capital letters can have more} */
    private boolean isLong(int start, int end) {
        int capitals = 0;
        int length = 0;
        for (int i = start; i < end; i++) {
            capitals += words.isCapital(i) ? 1 : 0;
            // "Spy-cam" and "mirror.bakery.example" are one word.
            length += i > start && (words.isAfter(i, '-') || words.isAfter(i, '.')) ? 0 : 1;
        }
        return length > (capitals < MIN_CAPITALS ? MAX_WORDS : MAX_CAPITALS);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** {@return whether a name is a single word that is not a name in another language, such as "and" in Spanish} */
    private boolean isFunctionWord(int start, int end) {
        String[] folded = words.folded();
        return end - start == 1
                && languages.stream()
                        .anyMatch(language -> language.lengthAt("NO_NAME", folded, start) > 0
                                || language.lengthAt("AND", folded, start) > 0
                                || language.lengthAt("CLAUSE", folded, start) > 0
                                || language.lengthAt("DETERMINER", folded, start) > 0);
    }

    private boolean is(String key, int word) {
        return phrases.is(key, word);
    }
}
