package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches a text for masked terms and names, both as it is and unescaped. Immutable. */
public final class TextSearch {

    private final MaskTerms masks;
    private final PersonNames names;

    /** Creates a search for masked terms and names. */
    public TextSearch(MaskTerms masks, PersonNames names) {
        this.masks = masks;
        this.names = names;
    }

    /** {@return the matches to replace in a text of the model, in order} */
    public List<TermMatch> in(String text) {
        if (text.isEmpty() || (masks.isEmpty() && names.isEmpty())) {
            return List.of();
        }
        List<TermMatch> matches = new ArrayList<>();
        MatchVisitor collector = (form, start, end, term) -> {
            matches.add(new TermMatch(form.start(start), form.end(end - 1), term));
            return false;
        };
        TextViews.ofModel(text).forEach(view -> search(view, collector));
        List<TermMatch> replaced = TermMatch.toReplace(matches);
        return replaced.isEmpty() || text.indexOf(']') < 0 ? replaced : LinkSpan.withWholeLinks(replaced, text);
    }

    private void search(MappedText view, MatchVisitor visitor) {
        MappedText normalized = TextNormalizer.normalize(view, false);
        MappedText words = TextNormalizer.separateWords(normalized);
        masks.search(normalized, words, visitor);
        names.search(words, visitor);
    }

    /** {@return the terms and names in an output, as they were specified, in a deterministic order} */
    public List<String> leaksIn(CharSequence output) {
        Set<String> leaks = new LinkedHashSet<>();
        TextViews.ofOutput(output).forEach(view -> {
            MappedText normalized = TextNormalizer.normalize(view, true);
            MappedText words = TextNormalizer.separateWords(normalized);
            // If a term was found before, so were the shorter terms at its end.
            masks.search(normalized, words, (form, start, end, term) -> leaks.add(term.text()));
            List<TermMatch> matches = new ArrayList<>();
            names.search(words, (form, start, end, term) -> {
                matches.add(new TermMatch(start, end, term));
                return false;
            });
            TermMatch.toReplace(matches).forEach(name -> leaks.add(name.term().text()));
        });
        return List.copyOf(leaks);
    }
}
