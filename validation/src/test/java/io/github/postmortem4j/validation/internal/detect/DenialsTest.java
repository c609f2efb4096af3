package io.github.postmortem4j.validation.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/denials.txt", delimiter = '|', quoteCharacter = '`')
    void recognizesTheDenialOfAMisleadingPath(String text) {
        assertThat(Denials.areIn(text, Topic.MISLEADING_PATH)).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/misleading-paths.txt", delimiter = '|', quoteCharacter = '`')
    void acceptsAMisleadingPath(String text) {
        assertThat(Denials.areIn(text, Topic.MISLEADING_PATH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ESCALATION  | No escalation was needed.
            ESCALATION  | nobody was called
            ESCALATION  | Not escalated
            CAUSE       | No root cause was found.
            CAUSE       | The root cause could not be determined.
            FIX         | Not fixed yet
            FIX         | No resolution.
            IMPROVEMENT | Nothing to improve
            IMPROVEMENT | No improvements needed
            TASK        | No action required.
            TASK        | No further steps are planned
            SERVICE     | No services were affected
            """)
    void recognizesDenialsOfOtherTopics(Topic topic, String text) {
        assertThat(Denials.areIn(text, topic)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ESCALATION  | Network team
            ESCALATION  | Bob
            CAUSE       | No memory was left.
            CAUSE       | The cause was a full disk.
            CAUSE       | No reason to retry was checked by the client.
            FIX         | No fix was needed: the lease expired by itself.
            FIX         | The disk was emptied.
            IMPROVEMENT | No deploy should bypass the canary.
            TASK        | Do not deploy on Fridays
            SERVICE     | Nothing Phone store
            """)
    void acceptsFactsOfOtherTopics(Topic topic, String text) {
        assertThat(Denials.areIn(text, topic)).isFalse();
    }
}
