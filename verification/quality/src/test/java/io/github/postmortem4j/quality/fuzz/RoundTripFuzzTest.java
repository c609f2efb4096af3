package io.github.postmortem4j.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.quality.model.AnyPostmortem;

/** Any value is either read back unchanged or rejected when it is written. */
class RoundTripFuzzTest {

    private static final PostmortemJson COMPACT = PostmortemJson.create();
    private static final PostmortemJson INDENTED =
            PostmortemJson.builder().indented(true).build();

    @FuzzTest(maxDuration = "100s")
    void survivesARoundTrip(FuzzedDataProvider data) {
        Postmortem value = AnyPostmortem.of(new FuzzedChoices(data));
        String text;
        try {
            text = COMPACT.write(value);
        } catch (PostmortemJsonException e) {
            assertThat(e.getOriginalMessage()).contains("RFC 3339 requires a year");
            return;
        }
        Postmortem readBack = COMPACT.read(text);
        assertThat(readBack).isEqualTo(value);
        assertThat(COMPACT.write(readBack)).isEqualTo(text);
        assertThat(INDENTED.read(INDENTED.write(value))).isEqualTo(value);
    }
}
