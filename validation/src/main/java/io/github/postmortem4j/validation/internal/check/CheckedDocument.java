package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.Prose.Passage;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.vocabulary.CheckedText;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document under check. Caches the intermediate results that several rules need.
 *
 * <p>Not safe for use by multiple threads.
 */
public final class CheckedDocument {

    private final Postmortem postmortem;
    private final Map<String, CheckedText> texts = new HashMap<>();
    private @Nullable List<Passage> prose;
    private @Nullable DocumentLanguage language;
    private int words;

    /** Creates a document under check without any cached result. */
    public CheckedDocument(Postmortem postmortem) {
        this(postmortem, null, -1);
    }

    /**
     * Creates a document under check of which more is known than its content.
     *
     * @param language the language that the user states, or {@code null} to detect it
     * @param words the number of words of the source, or a negative number to count those of the prose
     */
    public CheckedDocument(Postmortem postmortem, @Nullable DocumentLanguage language, int words) {
        this.postmortem = postmortem;
        this.language = language;
        this.words = words;
    }

    /** {@return the document} */
    public Postmortem postmortem() {
        return postmortem;
    }

    /** {@return the prose of the document, in document order} */
    public List<Passage> prose() {
        if (prose == null) {
            prose = Prose.of(postmortem);
        }
        return prose;
    }

    /** {@return the language of the prose} */
    public DocumentLanguage language() {
        if (language == null) {
            language = DocumentLanguage.of(
                    prose().stream().map(passage -> text(passage.text())).toList());
        }
        return language;
    }

    /** {@return the number of words of the source, if it is known, otherwise of the prose} */
    public int wordCount() {
        if (words < 0) {
            words = Words.count(prose().stream().map(Passage::text).toList());
        }
        return words;
    }

    /** {@return a text of the document with its words} */
    public CheckedText text(String text) {
        return texts.computeIfAbsent(text, CheckedText::of);
    }

    /** {@return the words and numbers of a text of the document} */
    public List<Token> tokens(String text) {
        return text(text).tokens();
    }
}
