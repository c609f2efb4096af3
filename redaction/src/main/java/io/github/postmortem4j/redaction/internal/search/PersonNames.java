package io.github.postmortem4j.redaction.internal.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of people with the roles that replace them, and the names and roles that are kept.
 *
 * <p>A name matches only whole words, with any separators between them. Immutable.
 */
public final class PersonNames {

    /**
     * A name with fewer letters is replaced only in fields that name people, because elsewhere it may be another word.
     */
    private static final int MIN_LETTERS = 2;

    /** A name with fewer letters and an s is often another word. */
    private static final int MIN_LETTERS_INFLECTED = 3;

    private final Map<String, Term> forms;
    private final TermIndex index;
    private final boolean empty;
    private final boolean withWords;

    private PersonNames(Map<String, Term> forms) {
        this.forms = forms;
        this.index = new TermIndex(forms);
        this.empty = forms.values().stream().noneMatch(term -> term.kind().isPerson());
        this.withWords = forms.values().stream().anyMatch(term -> term.kind().isWord());
    }

    /**
     * {@return the names that are specified for all documents}
     *
     * @param kept the texts to keep
     * @param roles the roles by name
     */
    public static PersonNames of(Collection<String> kept, Map<String, String> roles) {
        Map<String, Term> forms = new LinkedHashMap<>();
        kept.forEach(name -> add(new Term(name, Term.Kind.KEPT, name), forms));
        roles.forEach((name, role) -> add(new Term(name, Term.Kind.NAME, role), forms));
        return new PersonNames(forms);
    }

    /** {@return these names and others with the given role; the roles of these names do not change} */
    public PersonNames with(Map<String, Term.Kind> others, String role) {
        Map<String, Term> all = new LinkedHashMap<>(forms);
        others.forEach((name, kind) -> {
            if (TextNormalizer.letters(TextNormalizer.words(name)) >= MIN_LETTERS) {
                Term term = new Term(name, kind, role);
                add(term, all);
                addSpellings(term, all);
            }
        });
        return all.size() == forms.size() ? this : new PersonNames(all);
    }

    private static void add(Term term, Map<String, Term> forms) {
        for (String spelling : TextNormalizer.spellings(term.text())) {
            String words = TextNormalizer.words(spelling);
            if (!words.isEmpty()) {
                forms.putIfAbsent(words, term);
            }
            if (words.contains(" ") && TextNormalizer.letters(words) >= MaskTerms.MIN_LETTERS_JOINED) {
                forms.putIfAbsent(words.replace(" ", ""), term);
            }
        }
    }

    /** Adds the genitive or plural of a full name or a part of it, and names without apostrophe, such as "OBrien". */
    private static void addSpellings(Term term, Map<String, Term> forms) {
        String words = TextNormalizer.words(term.text());
        boolean longEnough = TextNormalizer.letters(words) >= MIN_LETTERS_INFLECTED;
        boolean part = term.kind() == Term.Kind.PART;
        boolean full = term.kind() == Term.Kind.NAME && words.indexOf(' ') > 0;
        if (longEnough && (part || full)) {
            forms.putIfAbsent(words + "s", term);
            if (words.indexOf('\'') > 0) {
                forms.putIfAbsent(words.replace("'", ""), term);
            }
        }
    }

    /** {@return the name or kept text that equals the whole text, or {@code null} if there is none} */
    public @Nullable Term get(String text) {
        return forms.get(TextNormalizer.words(text));
    }

    /** {@return whether there are no names to replace} */
    boolean isEmpty() {
        return empty;
    }

    /** {@return whether some names are also common words} */
    boolean hasWords() {
        return withWords;
    }

    void search(MappedText words, MatchVisitor visitor) {
        index.search(
                words, (start, end, term) -> !isWhole(words, start, end) || visitor.visit(words, start, end, term));
    }

    private static boolean isWhole(MappedText text, int start, int end) {
        return (start == 0 || SearchCharacters.isBoundary(text.codePointBefore(start), text.codePointAt(start)))
                && (end == text.length()
                        || SearchCharacters.isBoundary(text.codePointBefore(end), text.codePointAt(end)));
    }
}
