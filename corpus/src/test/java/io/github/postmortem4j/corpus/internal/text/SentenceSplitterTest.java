package io.github.postmortem4j.corpus.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<QuotableSentence> split(String text) {
        return SentenceSplitter.split(List.of(new TextFragment(TextPart.SUMMARY, text)));
    }

    @Test
    void endsASentenceAtAFullStopOrALineBreak() {
        assertThat(split("One failed. Two failed.\n- Three failed\n\n- Four failed"))
                .extracting(QuotableSentence::text)
                .containsExactly("One failed.", "Two failed.", "- Three failed", "- Four failed");
    }

    @Test
    void keepsVersionsTogether() {
        assertThat(split("We upgraded to 1.27.0 today.")).hasSize(1);
    }

    @Test
    void locatesEachWordInItsSentence() {
        QuotableSentence second = split("First one. The disks failed.").get(1);
        assertThat(second.word(1)).isEqualTo("disks");
        assertThat(second.stems()[1]).isEqualTo("disk");
    }

    @Test
    void leavesOutWhatHasNoWords() {
        assertThat(split("...\n---\n!?")).isEmpty();
    }

    @Test
    void splitsTextInOtherScripts() {
        assertThat(split("障害が発生した。復旧した。")).hasSize(2);
    }
}
