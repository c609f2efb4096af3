package io.github.postmortem4j.redaction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The caller's terms, ready to be looked for: as they are written, and with whatever parts their words.
 *
 * <p>Immutable.
 */
final class Masks {

    /** With fewer letters, the words of a term are looked for only as they are written: "A-B" is not "a b". */
    private static final int MIN_LETTERS_PARTED = 4;

    /** With fewer letters, words written together would be found in too many other words. */
    static final int MIN_LETTERS_JOINED = 6;

    static final Masks NONE = new Masks(List.of(), "");

    private final TermIndex exact;
    private final TermIndex parted;

    Masks(Collection<String> terms, String replacement) {
        Map<String, Term> exactForms = new LinkedHashMap<>();
        Map<String, Term> partedForms = new LinkedHashMap<>();
        for (String text : terms) {
            Term term = new Term(text, Term.Kind.MASK, replacement);
            String folded = Folding.of(text).strip();
            String words = words(text);
            long letters = letters(words);
            exactForms.putIfAbsent(folded, term);
            if (words.contains(" ") && letters >= MIN_LETTERS_PARTED) {
                partedForms.putIfAbsent(words, term);
            }
            if (words.contains(" ") && letters >= MIN_LETTERS_JOINED) {
                exactForms.putIfAbsent(words.replace(" ", ""), term);
            }
        }
        this.exact = new TermIndex(exactForms);
        this.parted = new TermIndex(partedForms);
    }

    /** {@return the folded words of a text, parted by one space each} */
    static String words(String text) {
        return Folding.withWordsParted(Folding.of(MappedText.of(text), false))
                .toString()
                .strip();
    }

    static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    void search(MappedText folded, MappedText foldedAndParted, SearchVisitor visitor) {
        exact.search(folded, (start, end, term) -> visitor.found(folded, start, end, term));
        parted.search(foldedAndParted, (start, end, term) -> visitor.found(foldedAndParted, start, end, term));
    }
}
