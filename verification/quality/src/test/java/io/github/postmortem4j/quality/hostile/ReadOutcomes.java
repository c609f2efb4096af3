package io.github.postmortem4j.quality.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.quality.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads documents through every entry point and counts the outcomes. */
final class ReadOutcomes {

    private final PostmortemJson json;
    private long inputs;
    private long read;
    private long rejected;

    ReadOutcomes(PostmortemJson json) {
        this.json = json;
    }

    /** Reads a document through every entry point that accepts it. All outcomes must be equal, and as expected. */
    void check(HostileInput document) {
        inputs++;
        List<@Nullable Postmortem> values = new ArrayList<>();
        for (EntryPoint entryPoint : EntryPoint.values()) {
            if (entryPoint.accepts(document.bytes())) {
                Postmortem value = valueOrNull(document, entryPoint);
                assertThat(document.mustBeRejected() && value != null)
                        .as("%s must be rejected, but %s reads it", document, entryPoint)
                        .isFalse();
                assertThat(document.mustBeRead() && value == null)
                        .as("%s must be read, but %s rejects it", document, entryPoint)
                        .isFalse();
                values.add(value);
            }
        }
        assertThat(values)
                .as("%s has the same value through every entry point", document)
                .allMatch(values.get(0) == null ? value -> value == null : values.get(0)::equals);
    }

    private @Nullable Postmortem valueOrNull(HostileInput document, EntryPoint entryPoint) {
        try {
            Postmortem value = entryPoint.read(json, document.bytes());
            read++;
            assertThat(json.read(json.write(value)))
                    .as("%s after a round trip", document)
                    .isEqualTo(value);
            return value;
        } catch (PostmortemJsonException e) {
            rejected++;
            assertThat(e.getOriginalMessage())
                    .as(document.name())
                    .isNotBlank()
                    .doesNotContain("Exception", "tools.jackson", "\n");
            assertThat(e.getLine()).as(document.name()).isPositive();
            assertThat(e.getColumn()).as(document.name()).isPositive();
            return null;
        } catch (Exception e) {
            return fail(document + " through " + entryPoint + " ended with another exception", e);
        }
    }

    /** Records the counts for the table in {@code docs/quality.md}. */
    void record(String test) {
        Measurement.record(test, Map.of("inputs", inputs, "read", read, "rejected", rejected));
    }
}
