package io.github.postmortem4j.redaction.internal.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms to mask, indexed as they are written and with any separators between their words.
 *
 * <p>Immutable.
 */
public final class MaskTerms {

    /** A term with fewer letters matches only the separators it is written with: "A-B" does not match "a b". */
    private static final int MIN_LETTERS_SEPARATED = 4;

    /** A term with fewer letters does not match its words written as one, because these occur in many other words. */
    static final int MIN_LETTERS_JOINED = 6;

    /** A number with fewer digits is never grouped. */
    private static final int MIN_DIGITS_GROUPED = 4;

    /** No terms. */
    public static final MaskTerms NONE = new MaskTerms(List.of(), "");

    private final TermIndex exact;
    private final TermIndex separated;
    private final TermIndex numbers;

    /** Creates an index of terms with their common replacement. */
    public MaskTerms(Collection<String> terms, String replacement) {
        Map<String, Term> exactForms = new LinkedHashMap<>();
        Map<String, Term> separatedForms = new LinkedHashMap<>();
        Map<String, Term> numberForms = new LinkedHashMap<>();
        for (String text : terms) {
            Term term = new Term(text, Term.Kind.MASK, replacement);
            for (String spelling : TextNormalizer.spellings(text)) {
                String words = TextNormalizer.words(spelling);
                long letters = TextNormalizer.letters(words);
                String normalized = TextNormalizer.normalize(spelling).strip();
                exactForms.putIfAbsent(normalized, term);
                String ungrouped =
                        TextNormalizer.ungroupDigits(MappedText.of(normalized)).toString();
                if (ungrouped.codePoints().filter(Character::isDigit).count() >= MIN_DIGITS_GROUPED) {
                    numberForms.putIfAbsent(ungrouped, term);
                }
                if (words.contains(" ") && letters >= MIN_LETTERS_SEPARATED) {
                    separatedForms.putIfAbsent(words, term);
                }
                if (words.contains(" ") && letters >= MIN_LETTERS_JOINED) {
                    exactForms.putIfAbsent(words.replace(" ", ""), term);
                }
            }
        }
        this.exact = new TermIndex(exactForms);
        this.separated = new TermIndex(separatedForms);
        this.numbers = new TermIndex(numberForms);
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    void search(MappedText normalized, MappedText words, MatchVisitor visitor) {
        exact.search(normalized, (start, end, term) -> visitor.visit(normalized, start, end, term));
        separated.search(words, (start, end, term) -> visitor.visit(words, start, end, term));
        if (!numbers.isEmpty()) {
            MappedText ungrouped = TextNormalizer.ungroupDigits(normalized);
            numbers.search(ungrouped, (start, end, term) -> visitor.visit(ungrouped, start, end, term));
        }
    }
}
