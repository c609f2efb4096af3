package io.github.postmortem4j.corpus.internal.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.SentenceSplitter;
import io.github.postmortem4j.corpus.internal.text.TextFragment;
import io.github.postmortem4j.corpus.internal.text.TextPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismDictionaryTest {

    @TempDir
    private Path folder;

    private static List<String> mechanisms(MechanismDictionary dictionary, String text) {
        List<QuotableSentence> sentences = SentenceSplitter.split(List.of(new TextFragment(TextPart.CAUSE, text)));
        return dictionary.finder().find(sentences).stream()
                .map(match -> match.mechanism().id())
                .toList();
    }

    private MechanismDictionary dictionary(String text) throws IOException {
        return MechanismDictionary.builtInWith(List.of(Files.writeString(folder.resolve("own.txt"), text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The disk of the database was full.                     | disk-full",
                "The process was killed because it ran out of memory.   | memory-exhausted",
                "The TLS certificate had expired.                       | certificate-expired",
                "A fibre cut isolated the region.                       | fiber-cut",
                "The script ran against production.                     | wrong-target",
                "The chillers shut down and the servers overheated.     | cooling-failure",
                "No alert covered the queue.                             | monitoring-missing",
            })
    void findsMechanisms(String text, String mechanism) {
        assertThat(mechanisms(MechanismDictionary.builtIn(), text)).contains(mechanism);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then the engineer went up the stairs.            | power-loss",
                "The general idea was to generate a report.       | power-loss",
                "The content of the page was wrong.               | lock-contention",
                "The team resolved the errors.                    | dns-failure",
            })
    void doesNotConfuseWordsThatLookAlike(String text, String mechanism) {
        assertThat(mechanisms(MechanismDictionary.builtIn(), text)).doesNotContain(mechanism);
    }

    @Test
    void needsThePhrasesOfAPatternCloseToEachOther() throws IOException {
        MechanismDictionary dictionary = dictionary("printer: Printer on fire\n  printer + burning\n");
        assertThat(mechanisms(dictionary, "The printer was burning.")).contains("printer");
        assertThat(mechanisms(
                        dictionary, "The printer, as one two three four five six seven eight nine said, burning."))
                .doesNotContain("printer");
        assertThat(mechanisms(dictionary, "The printer stopped. Something was burning."))
                .doesNotContain("printer");
    }

    @Test
    void addsPatternsToAKnownMechanism() throws IOException {
        assertThat(mechanisms(dictionary("disk-full: Ignored\n  quux overflowed\n"), "The quux overflowed."))
                .contains("disk-full");
    }

    @Test
    void continuesAPatternOnTheNextLine() throws IOException {
        MechanismDictionary dictionary = dictionary("x: X\n  alpha,\n    beta +\n    gamma\n");
        assertThat(mechanisms(dictionary, "beta gamma")).contains("x");
    }

    @Test
    void hasAnotherFingerprintWithOtherPatterns() throws IOException {
        assertThat(dictionary("x: X\n  alpha\n").getFingerprint())
                .isNotEqualTo(MechanismDictionary.builtIn().getFingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  alpha'                | line 1: an indented line is a pattern",
                "'Not An Id: Title'       | line 1: a mechanism is",
                "'x:'                     | line 1: a mechanism is",
                "'[other]'                | line 1: unknown section",
                "'x: X\n  alpha + !'      | line 2: a group has no words",
                "'x: X\n  alpha,'         | line 2: the last pattern is not complete",
            })
    void namesTheLineThatIsWrong(String text, String message) {
        assertThatThrownBy(() -> dictionary(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.txt, " + message);
    }
}
