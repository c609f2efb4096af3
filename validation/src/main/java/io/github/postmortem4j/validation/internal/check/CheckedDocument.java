package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.Prose.Passage;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import io.github.postmortem4j.validation.internal.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is checked: what several rules look at is made for the first of them and kept for the others.
 *
 * <p>Not safe for use by several threads.
 */
public final class CheckedDocument {

    private final Postmortem postmortem;
    private final Map<String, List<Token>> tokens = new HashMap<>();
    private @Nullable List<Passage> prose;
    private int words = -1;

    /** Begins to check a document. */
    public CheckedDocument(Postmortem postmortem) {
        this.postmortem = postmortem;
    }

    /** {@return the document} */
    public Postmortem postmortem() {
        return postmortem;
    }

    /** {@return its prose, in the order of the document} */
    public List<Passage> prose() {
        if (prose == null) {
            prose = Prose.of(postmortem);
        }
        return prose;
    }

    /** {@return the number of words of its prose} */
    public int wordCount() {
        if (words < 0) {
            words = Words.count(prose().stream().map(Passage::text).toList());
        }
        return words;
    }

    /** {@return the words and numbers of one of its texts} */
    public List<Token> tokens(String text) {
        return tokens.computeIfAbsent(text, Tokenizer::of);
    }
}
