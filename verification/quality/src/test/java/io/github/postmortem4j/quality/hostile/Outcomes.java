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

/** Shows documents to every door and counts how they ended. */
final class Outcomes {

    private final PostmortemJson json;
    private long files;
    private long read;
    private long refused;

    Outcomes(PostmortemJson json) {
        this.json = json;
    }

    /** Shows a document to every door that takes it; all of them have to say the same, and the verdict has to be kept. */
    void show(String name, byte[] document, char verdict) {
        files++;
        List<@Nullable Postmortem> values = new ArrayList<>();
        for (Door door : Door.values()) {
            if (door.takes(document)) {
                Postmortem value = valueOrNull(name, document, door);
                assertThat(verdict == 'n' && value != null)
                        .as("%s must be refused, and %s reads it", name, door)
                        .isFalse();
                assertThat(verdict == 'y' && value == null)
                        .as("%s must be read, and %s refuses it", name, door)
                        .isFalse();
                values.add(value);
            }
        }
        assertThat(values)
                .as("%s is the same through every door", name)
                .allMatch(values.get(0) == null ? value -> value == null : values.get(0)::equals);
    }

    private @Nullable Postmortem valueOrNull(String name, byte[] document, Door door) {
        try {
            Postmortem value = door.read(json, document);
            read++;
            assertThat(json.read(json.write(value))).as("%s comes back", name).isEqualTo(value);
            return value;
        } catch (PostmortemJsonException e) {
            refused++;
            assertThat(e.getProblem()).as(name).isNotBlank().doesNotContain("Exception", "tools.jackson", "\n");
            assertThat(e.getLine()).as(name).isPositive();
            assertThat(e.getColumn()).as(name).isPositive();
            return null;
        } catch (Exception e) {
            return fail(name + " through " + door + " ended in another exception", e);
        }
    }

    /** Leaves the counts for the table. */
    void record(String test) {
        Measurement.record(test, Map.of("files", files, "read", read, "refused", refused));
    }
}
