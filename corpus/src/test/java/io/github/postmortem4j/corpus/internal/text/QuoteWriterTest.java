package io.github.postmortem4j.corpus.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.corpus.similar.Quote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuoteWriterTest {

    private static Quote quote(String text, String stem) {
        QuotableSentence sentence = SentenceSplitter.split(List.of(new TextFragment(TextPart.CAUSE, text)))
                .get(0);
        return QuoteWriter.ofStems(sentence, Set.of(stem));
    }

    @Test
    void quotesAShortSentenceAsWritten() {
        assertThat(quote("The Disks were full.", "disk").getText()).isEqualTo("The Disks were full.");
        assertThat(quote("The Disks were full.", "disk").getWords()).containsExactly("Disks");
    }

    @Test
    void cutsALongSentenceAroundTheWord() {
        Quote quote = quote("word ".repeat(200) + "logrotate" + " word".repeat(200), "logrot");
        assertThat(quote.getText()).startsWith("…").endsWith("…").contains("logrotate");
        assertThat(quote.getText().length()).isLessThanOrEqualTo(302);
    }
}
