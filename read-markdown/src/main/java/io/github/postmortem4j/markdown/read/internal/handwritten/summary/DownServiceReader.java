package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
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
    private static final int MAX_FRAGMENT = 8;

    /** The number of words from "upload" to "portal" in "unable to upload files to the portal". */
    private static final int MAX_ACTION = 8;

    /** The number of words of "there was no". */
    private static final int MAX_DENIAL = 3;

    private final List<PhraseDictionary> languages;
    private PhraseWords phrases;
    private TextWords words;
    private final ServiceNameFinder finder;

    /** Creates a reader. It is not safe for use by multiple threads. */
    public DownServiceReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
        this.phrases = new PhraseWords(TextWords.of(""), languages.get(0));
        this.words = this.phrases.words();
        this.finder = new ServiceNameFinder(languages);
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
        return generic(() -> read(text, this::names));
    }

    /** {@return what users had trouble with, if it has no name of its own, as in {@code Users saw errors on the website}} */
    public List<String> readGenericTrouble(String text) {
        return generic(() -> read(text, this::troubledNames));
    }

    /**
     * {@return the subject of a sentence on the impact with any verb, if it is a service: {@code Our booking platform
     * took a nap}}
     *
     * <p>With an article instead of "our", the sentence must say that it took a break or what it left users with.
     */
    public List<String> readOwn(String text) {
        return read(text, () -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < words.size() && names.isEmpty(); i++) {
                boolean own = is("OWN", i)
                        || (is("DETERMINER", i)
                                && (DownStatement.takesBreak(phrases, i)
                                        || (words.beginsSentence(i) && DownStatement.leavesUsers(phrases, i))));
                if (own && isSubject(i)) {
                    finder.own(i + 1, names);
                }
            }
            return names;
        });
    }

    /** {@return whether a word can begin the subject of a clause} */
    private boolean isSubject(int at) {
        return words.beginsClause(at) || is("AND", at - 1) || is("ADVERB", at - 1) || is("CLAUSE", at - 1);
    }

    /** {@return a service without a name of its own that is in a title, as in {@code Website outage}} */
    public List<String> readGenericTitle(String title) {
        return generic(() -> readTitle(title));
    }

    private List<String> generic(Supplier<List<String>> search) {
        finder.acceptGeneric(true);
        try {
            return search.get();
        } finally {
            finder.acceptGeneric(false);
        }
    }

    /** {@return whether a text ends with a colon and says that what is listed below it was down, without a name} */
    public boolean introducesServices(String text) {
        if (!text.stripTrailing().endsWith(":") || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean unnamed = read(text).isEmpty();
        for (PhraseDictionary language : languages) {
            PhraseWords each = new PhraseWords(words, language);
            for (int i = 0; i < words.size(); i++) {
                boolean down = unnamed && DownStatement.isDown(each, i);
                if (down || each.is("SERVICES_FOLLOW", i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the thing after "impact on" in a heading} */
    public List<String> readImpactOn(String heading) {
        return read(heading, () -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < words.size() && names.isEmpty(); i++) {
                int object = phrases.at("IMPACT_ON", i);
                if (object > 0 && i + object < words.size()) {
                    finder.object(i + object, names);
                }
            }
            return names;
        });
    }

    /** {@return the name in a first clause that is like a title, as in {@code API outage - users saw errors}, {@code API down}} */
    public List<String> readFragment(String text) {
        return read(text, () -> {
            List<String> names = new ArrayList<>();
            int first = is("DETERMINER", 0) ? 1 : 0;
            int last = words.endOfClause(0) - 1;
            boolean down = is("IS_DOWN", last) && !is("BE", last - 1);
            boolean outage = last > first && last < MAX_FRAGMENT && (down || is("OUTAGE_NOUN", last));
            if (outage && is("EXTENT", first)) {
                finder.object(first + 1, names);
            } else if (outage) {
                finder.subjects(last, names);
                // In "we took the wiki down", the name is not all that is before the state.
                names.removeIf(name -> down && !name.equals(words.text(first, last)));
            }
            return names;
        });
    }

    private List<String> read(String text, Supplier<List<String>> search) {
        words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        for (PhraseDictionary language : languages) {
            use(language);
            List<String> names = search.get();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void use(PhraseDictionary language) {
        phrases = new PhraseWords(words, language);
        finder.use(phrases);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size() && !(finder.acceptsGeneric() && !names.isEmpty()); i++) {
            if (phrases.isPlain(i)) {
                continue;
            }
            if (DownStatement.isDown(phrases, i)) {
                finder.subjects(i, names);
            } else if (is("IS_DOWN", i)) {
                finder.reported(i, names);
            }
            int object = DownObjectPhrase.outageOf(phrases, i);
            if (object > 0 && !isDenied(i)) {
                finder.object(i + object, names);
            }
            int named = SplitVerb.subject(phrases, i);
            if (named > 0) {
                finder.object(named, names);
            }
            int access = DownObjectPhrase.noAccess(phrases, i);
            if (access > 0 && finder.isThingBehind(i + access)) {
                finder.accessed(i + access, names);
            }
            int requesting = phrases.at("REQUESTS_TO", i);
            if (requesting > 0 && DownStatement.hasErrors(phrases, i + requesting)) {
                finder.object(i + requesting, names);
            }
            finder.objectBetween("PREVENTED", "PREVENTED_FROM", i, names);
            finder.objectBetween("CAUSED", "CAUSED_TO", i, names);
            if (!is("TAKING_PERSON", i - 1) && !is("ROLE_NOUN", i - 1)) {
                finder.objectBetween("TOOK", "TOOK_DOWN", i, names);
            }
            boolean subject = is("OUTAGE_SUBJECT", i - 1) || is("CAUSE_NOUN", i - 1) || is("ADVERB", i - 1);
            int affecting = subject ? DownObjectPhrase.affected(phrases, i) : 0;
            if (affecting > 0) {
                finder.objects(i + affecting, names);
            }
            int broad = affecting > 0 ? 0 : DownObjectPhrase.affecting(phrases, i);
            if (broad > 0 && !isDenied(i) && finder.isThingBehind(i + broad)) {
                finder.accessed(i + broad, names);
            }
        }
        return withoutShort(names);
    }

    /** {@return whether the words before an index deny it, as in "without affecting the shop"} */
    private boolean isDenied(int at) {
        for (int length = 1; length <= MAX_DENIAL && length <= at; length++) {
            if (phrases.at("DENIAL", at - length) == length && words.sameSentence(at - length, at)) {
                return true;
            }
        }
        return false;
    }

    private List<String> troubledNames() {
        List<String> names = new ArrayList<>();
        boolean users = false;
        for (int i = 0; i < words.size() && names.isEmpty(); i++) {
            users = (users && !words.beginsSentence(i)) || is("USER_NOUN", i);
            int trouble = users ? trouble(i) : 0;
            int object = i + trouble;
            // Without an article, "errors on retry" is not about a service.
            if (trouble > 0
                    && object < words.size()
                    && (is("DETERMINER", object) || is("DETERMINER", object - 1) || finder.isNamedThing(object))) {
                finder.object(object, names);
            }
            int target = users && names.isEmpty() ? target(i) : 0;
            if (target > 0 && finder.isThing(target)) {
                finder.object(target, names);
            }
        }
        return names;
    }

    /** {@return the index after "to the" in "unable to upload files to the portal", or 0 if there is nothing like it} */
    private int target(int at) {
        int unable = phrases.at("UNABLE", at);
        int end = unable == 0 ? at : Math.min(words.endOfClause(at), at + unable + MAX_ACTION);
        for (int i = at + unable + 1; i < end - 1; i++) {
            if (is("TARGET", i)) {
                return is("DETERMINER", i + 1) ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    private int trouble(int at) {
        int generic = finder.acceptsGeneric() ? phrases.at("TROUBLE_WITH_GENERIC", at) : 0;
        return Math.max(generic, phrases.at("TROUBLE_WITH", at));
    }

    /** {@return the name in a title such as {@code Outage of the login service} or {@code Login service outage}} */
    public List<String> readTitle(String title) {
        List<String> names = read(DocumentKind.without(title));
        use(languages.get(0));
        for (int i = 0; names.isEmpty() && i < words.size(); i++) {
            List<String> found = new ArrayList<>();
            boolean named = is("OUTAGE_NOUN", i)
                    || is("TITLE_NOUN", i)
                    || is("IS_DOWN", i)
                    || DownStatement.isTrouble(phrases, i)
                    || DownStatement.isReportOnSite(phrases, i);
            int object = phrases.at("TITLE_OF", i);
            if (object > 0) {
                finder.object(i + object, found);
            } else if (named && !words.beginsClause(i)) {
                finder.subjects(i, found);
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

    private boolean is(String key, int word) {
        return phrases.is(key, word);
    }
}
