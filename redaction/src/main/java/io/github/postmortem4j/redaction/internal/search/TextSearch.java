package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches a text for masked terms and names, both as it is and unescaped. Immutable. */
public final class TextSearch {

    private final MaskTerms masks;
    private final PersonNames names;
    private final PatternSearch patterns;

    /** Creates a search for masked terms and names. */
    public TextSearch(MaskTerms masks, PersonNames names) {
        this(masks, names, PatternSearch.NONE);
    }

    /** Creates a search for masked terms, names, and patterns. */
    public TextSearch(MaskTerms masks, PersonNames names, PatternSearch patterns) {
        this.masks = masks;
        this.names = names;
        this.patterns = patterns;
    }

    /** {@return the matches to replace in a text of the model, in order and without overlaps} */
    public List<TermMatch> in(String text) {
        List<TermMatch> matches = all(text);
        matches.removeIf(match -> match.term().kind().isWord() && !isCertain(match, text));
        matches.removeIf(match -> !isPlausible(match.term(), text, match.start(), match.end()));
        matches.replaceAll(match -> Surnames.withSurname(match, text));
        List<TermMatch> replaced = TermMatch.merged(TermMatch.toReplace(matches));
        boolean mayCutLinks = !replaced.isEmpty() && text.indexOf(']') >= 0;
        return mayCutLinks ? TermMatch.merged(LinkSpan.withWholeLinks(replaced, text)) : replaced;
    }

    /** {@return the matches that may be a name or a common word, in order, with the word of each only once} */
    public List<TermMatch> undecidedIn(String text) {
        if (!names.hasWords()) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        return TermMatch.merged(TermMatch.toReplace(all(text))).stream()
                .filter(match -> match.term().kind().isWord())
                .filter(match -> isCapitalized(match, text) && !isCertain(match, text))
                .filter(match -> words.add(match.term().text()))
                .toList();
    }

    /** A login may be part of a word, unless it is in a handle or an e-mail address. */
    private static boolean isPlausible(Term term, CharSequence text, int start, int end) {
        return term.kind() != Term.Kind.LOGIN
                || (start > 0 && text.charAt(start - 1) == '@')
                || (end < text.length() && text.charAt(end) == '@');
    }

    private static boolean isCapitalized(TermMatch match, CharSequence text) {
        return Capitals.isCapitalized(text, match.start(), match.end());
    }

    private static boolean isCertain(TermMatch match, CharSequence text) {
        return match.term().kind() == Term.Kind.WORD
                && isCapitalized(match, text)
                && Capitals.isName(text, match.start(), match.end());
    }

    private List<TermMatch> all(String text) {
        List<TermMatch> matches = new ArrayList<>();
        if (text.isEmpty() || (masks.isEmpty() && names.isEmpty() && patterns.isEmpty())) {
            return matches;
        }
        MatchVisitor collector = (form, start, end, term) -> {
            matches.add(new TermMatch(form.start(start), form.end(end - 1), term));
            return false;
        };
        TextViews.ofModel(text).forEach(view -> search(view, collector));
        return matches;
    }

    private void search(MappedText view, MatchVisitor visitor) {
        MappedText normalized = TextNormalizer.normalize(view, false);
        MappedText words = TextNormalizer.separateWords(normalized);
        masks.search(normalized, words, visitor);
        names.search(words, visitor);
        patterns.search(view, visitor);
    }

    /** {@return the terms and names in an output, as they were specified, in a deterministic order} */
    public List<String> leaksIn(CharSequence output) {
        Set<String> leaks = new LinkedHashSet<>();
        TextViews.ofOutput(output).forEach(view -> {
            MappedText normalized = TextNormalizer.normalize(view, true);
            MappedText words = TextNormalizer.separateWords(normalized);
            patterns.search(view, (form, start, end, term) -> leaks.add(term.text()));
            // If a term was found before, so were the shorter terms at its end.
            masks.search(normalized, words, (form, start, end, term) -> leaks.add(term.text()));
            List<TermMatch> matches = new ArrayList<>();
            names.search(words, (form, start, end, term) -> {
                int from = form.start(start);
                int to = form.end(end - 1);
                boolean name = !term.kind().isWord() || Capitals.isCapitalized(output, from, to);
                if (name && isPlausible(term, output, from, to)) {
                    matches.add(new TermMatch(start, end, term));
                }
                return false;
            });
            TermMatch.toReplace(matches).forEach(name -> leaks.add(name.term().text()));
        });
        return List.copyOf(leaks);
    }
}
