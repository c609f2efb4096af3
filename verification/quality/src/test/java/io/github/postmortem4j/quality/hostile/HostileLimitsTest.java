package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader accepts documents up to each limit, and names the limit when it rejects a larger one. */
class HostileLimitsTest {

    private static final ReadLimits DEFAULTS = ReadLimits.defaults();
    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final RepetitiveDocument ENTRIES = new RepetitiveDocument("entries", "{\"timeline\":[", "{}", "]}");
    private static final int TEN_MILLION = 10_000_000;

    /**
     * A limit.
     *
     * @param name the name of the limit in messages
     * @param defaultValue the default
     * @param document creates a document that needs this much of the limit and stays within all others
     * @param raised limits of which only this one is doubled
     */
    private record Limit(String name, int defaultValue, IntFunction<String> document, ReadLimits raised) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit(
                        "maxDepth",
                        DEFAULTS.getMaxDepth(),
                        n -> "{\"x\":" + "[".repeat(n - 1) + "]".repeat(n - 1) + '}',
                        ReadLimits.builder()
                                .maxDepth(2 * DEFAULTS.getMaxDepth())
                                .build()),
                new Limit(
                        "maxStringLength",
                        DEFAULTS.getMaxStringLength(),
                        n -> "{\"title\":\"" + "a".repeat(n) + "\"}",
                        ReadLimits.builder()
                                .maxStringLength(2 * DEFAULTS.getMaxStringLength())
                                .build()),
                new Limit(
                        "maxNameLength",
                        DEFAULTS.getMaxNameLength(),
                        n -> "{\"" + "a".repeat(n) + "\":1}",
                        ReadLimits.builder()
                                .maxNameLength(2 * DEFAULTS.getMaxNameLength())
                                .build()),
                new Limit(
                        "maxNumberLength",
                        DEFAULTS.getMaxNumberLength(),
                        n -> "{\"x\":" + "9".repeat(n) + '}',
                        ReadLimits.builder()
                                .maxNumberLength(2 * DEFAULTS.getMaxNumberLength())
                                .build()),
                new Limit(
                        "maxTokens",
                        DEFAULTS.getMaxTokens(),
                        n -> "{\"x\":[" + "1,".repeat(n - 6) + "1]}",
                        ReadLimits.builder()
                                .maxTokens(2 * DEFAULTS.getMaxTokens())
                                .build()),
                new Limit(
                        "maxDocumentLength",
                        DEFAULTS.getMaxDocumentLength(),
                        n -> "{}" + " ".repeat(n - 2),
                        ReadLimits.builder()
                                .maxDocumentLength(2 * DEFAULTS.getMaxDocumentLength())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsADocumentAtTheLimit(Limit limit) throws IOException {
        byte[] document = limit.document.apply(limit.defaultValue).getBytes(UTF_8);
        for (EntryPoint entryPoint : EntryPoint.values()) {
            assertThat(entryPoint.read(JSON, document)).as(entryPoint.name()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void rejectsALargerDocumentAndNamesTheLimit(Limit limit) {
        byte[] document = limit.document.apply(limit.defaultValue + 1).getBytes(UTF_8);
        for (EntryPoint entryPoint : EntryPoint.values()) {
            assertThatThrownBy(() -> entryPoint.read(JSON, document))
                    .as(entryPoint.name())
                    .isInstanceOf(PostmortemJsonException.class)
                    .hasMessageEndingWith(" than allowed (ReadLimits." + limit.name + ")");
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsALargerDocumentIfTheLimitIsRaised(Limit limit) throws IOException {
        PostmortemJson raised = PostmortemJson.builder().limits(limit.raised).build();
        byte[] document = limit.document.apply(limit.defaultValue + 1).getBytes(UTF_8);
        for (EntryPoint entryPoint : EntryPoint.values()) {
            assertThat(entryPoint.read(raised, document)).as(entryPoint.name()).isNotNull();
        }
    }

    /** The search for positions skips texts of any length. */
    static List<Limit> limitsOfPositions() {
        return limits().stream()
                .filter(limit -> !limit.name.equals("maxStringLength"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("limitsOfPositions")
    void appliesToTheSearchForPositions(Limit limit) {
        byte[] document = limit.document.apply(limit.defaultValue + 1).getBytes(UTF_8);
        assertThatThrownBy(() -> JSON.positions(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("(ReadLimits." + limit.name + ")");
        assertThat(JSON.positions(limit.document.apply(limit.defaultValue))).isNotNull();
    }

    @Test
    void rejectsTenMillionEntriesByTheirLength() {
        assertThatThrownBy(() -> JSON.read(ENTRIES.stream(TEN_MILLION)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageEndingWith("(ReadLimits.maxDocumentLength)");
    }

    @Test
    void rejectsTenMillionEntriesByTheirNumberIfTheLengthIsAllowed() {
        PostmortemJson wide = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDocumentLength(1 << 26).build())
                .build();
        assertThatThrownBy(() -> wide.read(ENTRIES.stream(TEN_MILLION)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageEndingWith("(ReadLimits.maxTokens)");
    }

    @Test
    void rejectsAnEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> JSON.read(endless))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageEndingWith("(ReadLimits.maxDocumentLength)");
    }
}
