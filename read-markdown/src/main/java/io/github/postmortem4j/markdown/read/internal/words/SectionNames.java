package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps the names of sections and labels to their kinds. If two kinds have the same name, the first one wins. */
public final class SectionNames {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 16;

    private static final Set<String> ARTICLES = Set.copyOf(WordLists.of("names").get("ARTICLE"));

    private static final Set<String> KINDS_OF_DOCUMENT =
            Set.copyOf(WordLists.of("names").get("KIND_OF_DOCUMENT"));

    private static final Set<String> ASSUMPTIONS =
            Set.copyOf(WordLists.of("names").get("ASSUMPTION"));
    private static final int MAX_LABEL = 40;

    private static final Set<String> OWN_SECTIONS =
            Set.copyOf(WordLists.of("names").get("OWN_SECTION"));

    private static final Set<String> LAST_IN_HEADING =
            Set.copyOf(WordLists.of("names").get("LAST_IN_HEADING"));
    private static final int MAX_WORDS_BEFORE = 3;

    private final Map<String, SectionKind> names = new HashMap<>();
    private final Map<String, SectionKind> beginnings = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /**
     * Creates the names.
     *
     * @param own the names that the caller added; they take precedence
     * @param languages two-letter codes, in order of precedence
     */
    public SectionNames(Map<String, SectionKind> own, List<String> languages) {
        own.forEach((name, kind) -> add(name, kind));
        for (String language : languages) {
            Labels labels = Labels.of(Locale.forLanguageTag(language));
            addSections(language);
            RenderedHeadings.kinds().forEach((key, kind) -> add(labels.get(key), kind));
        }
        WordLists.LABEL_LANGUAGES.forEach(this::addSections);
    }

    private void addSections(String language) {
        WordFile.read(language, "sections")
                .forEach((kind, all) -> all.forEach(name -> add(name, SectionKind.valueOf(kind))));
    }

    /** {@return whether a heading such as "Conclusion" is never a part of the section above it} */
    public boolean isOwnSection(String heading) {
        return OWN_SECTIONS.contains(WordFolding.words(heading));
    }

    /** {@return whether a text only says that the document is a postmortem} */
    public boolean isKindOfDocument(String text) {
        return KINDS_OF_DOCUMENT.contains(WordFolding.words(text));
    }

    /** {@return the index after a label such as "Assumption:", or 0 if a text does not begin with one} */
    public int assumptionEnd(String text) {
        int colon = text.indexOf(':');
        boolean label =
                colon > 0 && colon < MAX_LABEL && ASSUMPTIONS.contains(WordFolding.words(text.substring(0, colon)));
        return label ? colon + 1 : 0;
    }

    /** {@return a name of a timeline, for one that its author did not name} */
    public String timeline() {
        return names.entrySet().stream()
                .filter(name -> name.getValue() == SectionKind.TIMELINE)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private void add(String name, SectionKind kind) {
        if (name.endsWith("*")) {
            beginnings.putIfAbsent(WordFolding.words(name), kind);
        }
        names.putIfAbsent(WordFolding.words(name), kind);
        Collections.addAll(words, WordFolding.words(name).split(" ", -1));
    }

    /** {@return whether the name of a section has words that no known name has, apart from numbers} */
    public boolean hasOtherWords(String name) {
        for (String word : WordFolding.words(name).split(" ", -1)) {
            boolean number = word.isEmpty() || Character.isDigit(word.charAt(0));
            if (word.length() > 1 && !number && !words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the kind of section that a heading names, or {@code null} if the name is unknown} */
    public @Nullable SectionKind find(String name) {
        if (name.length() > MAX_LENGTH) {
            return null;
        }
        String heading = HalfWidth.of(name);
        SectionKind whole = findExact(heading);
        if (whole != null) {
            return whole;
        }
        if (heading.contains("&")) {
            return find(heading.replace("&", " and "));
        }
        int prefix = LinePrefix.end(heading);
        if (prefix > 0 && prefix < heading.length()) {
            return find(heading.substring(prefix));
        }
        int open = heading.indexOf('(');
        if (open > 0 && heading.endsWith(")") && findExact(heading.substring(open)) == SectionKind.TIMELINE) {
            return SectionKind.TIMELINE;
        }
        String bare = withoutBrackets(withoutNumber(heading));
        String words = WordFolding.words(bare);
        SectionKind known = known(words);
        return known == null ? known(withoutArticle(words)) : known;
    }

    private @Nullable SectionKind known(String words) {
        SectionKind known = names.get(words);
        return known == null ? beginning(words) : known;
    }

    private static String withoutArticle(String words) {
        int space = words.indexOf(' ');
        return space > 0 && ARTICLES.contains(words.substring(0, space)) ? words.substring(space + 1) : words;
    }

    /**
     * {@return the kind of section that a heading names, also if other words are before the name, as in {@code Follow-up
     * timeline}; {@code null} if it names none}
     */
    public @Nullable SectionKind findHeading(String heading) {
        SectionKind kind = find(heading);
        if (kind != null || heading.length() > MAX_LENGTH) {
            return kind;
        }
        String words = WordFolding.words(withoutBrackets(withoutNumber(heading)));
        int before = 0;
        for (int count = 0; count < MAX_WORDS_BEFORE; count++) {
            int space = words.indexOf(' ', before);
            if (space < 0) {
                break;
            }
            String last = words.substring(space + 1);
            // "Finding the root cause" is about something else.
            if (LAST_IN_HEADING.contains(last) && !ARTICLES.contains(words.substring(before, space))) {
                return names.get(last);
            }
            before = space + 1;
        }
        return null;
    }

    /** {@return the kind of section with exactly this name, or {@code null} if the name is unknown} */
    public @Nullable SectionKind findExact(String name) {
        return name.length() > MAX_LENGTH ? null : names.get(WordFolding.words(name));
    }

    private @Nullable SectionKind beginning(String words) {
        int end = -1;
        SectionKind found = null;
        for (int count = 0; count < MAX_WORDS; count++) {
            end = words.indexOf(' ', end + 1);
            if (end < 0) {
                break;
            }
            SectionKind longer = beginnings.get(words.substring(0, end));
            found = longer == null ? found : longer;
        }
        return found;
    }

    private static String withoutBrackets(String text) {
        int open = text.indexOf('(');
        int square = text.indexOf('[');
        int end = open <= 0 || (square > 0 && square < open) ? square : open;
        return end > 0 ? text.substring(0, end) : text;
    }

    /** Removes the number of a heading such as {@code 3. Timeline}, {@code (3) Timeline} or {@code II) Timeline}. */
    private static String withoutNumber(String text) {
        String stripped = text.strip();
        boolean bracket = stripped.startsWith("(") || stripped.startsWith("[");
        int i = bracket ? 1 : 0;
        int start = i;
        while (i < stripped.length() && i < 4 && "0123456789IVX".indexOf(stripped.charAt(i)) >= 0) {
            i++;
        }
        boolean numbered =
                i > start && i < stripped.length() && (bracket ? ")]" : ".):/ ").indexOf(stripped.charAt(i)) >= 0;
        return numbered ? stripped.substring(i + 1) : stripped;
    }
}
