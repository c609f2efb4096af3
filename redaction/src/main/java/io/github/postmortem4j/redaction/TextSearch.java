package io.github.postmortem4j.redaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for masks and names in a text, and behind the escapes that it may hold. Immutable. */
final class TextSearch {

    private final Masks masks;
    private final Names names;

    TextSearch(Masks masks, Names names) {
        this.masks = masks;
        this.names = names;
    }

    /** {@return what is to be replaced in a text of the model, in order} */
    List<Found> in(String text) {
        if (text.isEmpty() || (masks.isEmpty() && names.isEmpty())) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        SearchVisitor collector = (form, start, end, term) -> {
            found.add(new Found(form.start(start), form.end(end - 1), term));
            return false;
        };
        MappedText plain = MappedText.of(text);
        Stream<MappedText> views = Unescaping.concerns(text) ? views(plain) : Stream.of(plain);
        views.forEach(view -> search(view, collector));
        return Found.toReplace(found);
    }

    private void search(MappedText view, SearchVisitor visitor) {
        MappedText folded = Folding.of(view, false);
        MappedText parted = Folding.withWordsParted(folded);
        masks.search(folded, parted, visitor);
        names.search(parted, visitor);
    }

    /** {@return the terms and names that stand in an output, as they were given, in a fixed order} */
    List<String> leaksIn(CharSequence output) {
        Set<String> leaks = new LinkedHashSet<>();
        viewsOfOutput(output).map(view -> Folding.of(view, true)).forEach(folded -> {
            MappedText parted = Folding.withWordsParted(folded);
            // A term that was seen before has brought the shorter ones at its end along.
            masks.search(folded, parted, (form, start, end, term) -> leaks.add(term.text()));
            List<Found> found = new ArrayList<>();
            names.search(parted, (form, start, end, term) -> {
                found.add(new Found(start, end, term));
                return false;
            });
            Found.toReplace(found).forEach(name -> leaks.add(name.term().text()));
        });
        return List.copyOf(leaks);
    }

    private static Stream<MappedText> views(MappedText plain) {
        return Stream.concat(Stream.of(plain, Unescaping.json(plain)), unescapedMarkup(plain));
    }

    private static Stream<MappedText> viewsOfOutput(CharSequence output) {
        MappedText plain = MappedText.of(output);
        if (!isJson(output)) {
            return views(plain);
        }
        // As it stands, the letter of an escape would be part of the word after it.
        MappedText unescaped = Unescaping.json(plain);
        return Stream.concat(Stream.of(unescaped), unescapedMarkup(unescaped));
    }

    private static Stream<MappedText> unescapedMarkup(MappedText text) {
        return Stream.of(true, false).map(withMarks -> Unescaping.markup(text, withMarks));
    }

    private static boolean isJson(CharSequence output) {
        String trimmed = output.toString().strip();
        return (trimmed.startsWith("{") && trimmed.endsWith("}")) || (trimmed.startsWith("[") && trimmed.endsWith("]"));
    }
}
