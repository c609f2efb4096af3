package io.github.postmortem4j.redaction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of people and what stands in their place, with the names and roles that stay.
 *
 * <p>A name is found as a whole word or words, whatever parts them. Immutable.
 */
final class Names {

    /** A single letter is a name in a field of its own, but a word or nothing at all elsewhere. */
    private static final int MIN_LETTERS = 2;

    private final Map<String, Term> forms;
    private final TermIndex index;
    private final boolean empty;

    private Names(Map<String, Term> forms) {
        this.forms = forms;
        this.index = new TermIndex(forms);
        this.empty = forms.values().stream().noneMatch(term -> term.kind() == Term.Kind.NAME);
    }

    /**
     * {@return the names that are known before any document}
     *
     * @param kept what stays as it is
     * @param roles names with their roles
     */
    static Names of(Collection<String> kept, Map<String, String> roles) {
        Map<String, Term> forms = new LinkedHashMap<>();
        kept.forEach(name -> add(new Term(name, Term.Kind.KEPT, name), forms));
        roles.forEach((name, role) -> add(new Term(name, Term.Kind.NAME, role), forms));
        return new Names(forms);
    }

    /** {@return these and others, which all get one role; names that are known already stay what they are} */
    Names with(Collection<String> others, String role) {
        Map<String, Term> all = new LinkedHashMap<>(forms);
        for (String name : others) {
            if (Masks.letters(Masks.words(name)) >= MIN_LETTERS) {
                add(new Term(name, Term.Kind.NAME, role), all);
            }
        }
        return all.size() == forms.size() ? this : new Names(all);
    }

    private static void add(Term term, Map<String, Term> forms) {
        String words = Masks.words(term.text());
        if (!words.isEmpty()) {
            forms.putIfAbsent(words, term);
        }
        if (words.contains(" ") && Masks.letters(words) >= Masks.MIN_LETTERS_JOINED) {
            forms.putIfAbsent(words.replace(" ", ""), term);
        }
    }

    /** {@return the term that a whole text is; {@code null} when it is none} */
    @Nullable Term get(String text) {
        return forms.get(Masks.words(text));
    }

    /** {@return whether there is nothing to replace, whatever is kept} */
    boolean isEmpty() {
        return empty;
    }

    void search(MappedText foldedAndParted, SearchVisitor visitor) {
        index.search(
                foldedAndParted,
                (start, end, term) ->
                        !isWhole(foldedAndParted, start, end) || visitor.found(foldedAndParted, start, end, term));
    }

    private static boolean isWhole(MappedText text, int start, int end) {
        return (start == 0 || Characters.isBoundary(text.codePointBefore(start), text.codePointAt(start)))
                && (end == text.length() || Characters.isBoundary(text.codePointBefore(end), text.codePointAt(end)));
    }
}
