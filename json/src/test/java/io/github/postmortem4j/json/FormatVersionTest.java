package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.json.internal.read.FormatUpgrade;
import io.github.postmortem4j.json.internal.read.FormatUpgrades;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents of other format versions without loss, or rejects them. */
class FormatVersionTest {

    private final PostmortemJson json = PostmortemJson.create();

    @Test
    void readsADocumentOfANewerMinorVersionWithoutLoss() {
        String document = "{\"schemaVersion\":\"1.42\",\"title\":\"Disk full\",\"status\":\"DRAFT\","
                + "\"summary\":{\"overview\":\"It was full.\",\"cost\":{\"amount\":12.5,\"currency\":\"EUR\"}},"
                + "\"timeline\":[{\"at\":\"2026-03-02T09:12:00+01:00\",\"kind\":\"NOTE\",\"confidence\":0.9}],"
                + "\"review\":[{\"by\":\"Ines\",\"stars\":null}]}";

        Postmortem postmortem = json.read(document);

        assertThat(postmortem.getSchemaVersion()).isEqualTo("1.42");
        assertThat(json.write(postmortem)).isEqualTo(document);
    }

    @Test
    void readsADocumentWithoutAVersionAsTheCurrentVersion() {
        assertThat(json.read("{}").getSchemaVersion()).isEqualTo(Postmortem.SCHEMA_VERSION);
        assertThat(json.read("{\"schemaVersion\":null}").getSchemaVersion()).isEqualTo(Postmortem.SCHEMA_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":\"2.0\"}",
                "{\"schemaVersion\":\"2.0\",\"title\":{\"en\":\"Of another type\"}}",
                "{\"timeline\":{\"days\":[]},\"schemaVersion\":\"2.0\"}"
            })
    void rejectsANewerMajorVersionWithAnyOtherDifferences(String document) {
        String expected = "line 1, column " + (document.indexOf("\"2.0\"") + 1) + ", at /schemaVersion: format"
                + " version 2.0 requires a newer version of postmortem4j: this version reads up to 1.x";

        assertThatThrownBy(() -> json.read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(expected);
        assertThatThrownBy(() -> json.read(document.getBytes(StandardCharsets.UTF_8)))
                .hasMessage(expected);
        assertThatThrownBy(() -> json.read(new StringReader(document))).hasMessage(expected);
    }

    @Test
    void rejectsAnOlderMajorVersionWithoutAnUpgrade() {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"0.9\"}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 1, column 18, at /schemaVersion: format version 0.9 is not supported: expected 1.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0.0", "one", "v1.0", "01.0", "1.-1", " 1.0", "1.0\\n", "1.9999999999"})
    void rejectsAnInvalidVersion(String version) {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"" + version + "\"}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith("line 1, column 18, at /schemaVersion: \"")
                .hasMessageEndingWith("\" is not a format version: expected major.minor, such as \"1.0\"");
    }

    @ParameterizedTest
    @CsvSource({"12345678901234567890, 12345678901234567890", "123456789012345678901, 12345678901234567890…"})
    void showsOnlyTheBeginningOfALongVersion(String version, String shown) {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"" + version + "\"}"))
                .hasMessageContaining("at /schemaVersion: \"" + shown + "\" is not a format version");
    }

    @Test
    void keepsThePositionOfAnErrorInADocumentOfTheCurrentVersion() {
        String document = "{\"schemaVersion\":\"1.0\",\"links\":[{\"\uD83D\":1}]}";

        assertThatThrownBy(() -> json.read(document))
                .hasMessageStartingWith("line 1, column " + (document.indexOf(":1}") + 3) + ", at /links/0: ");
    }

    @Test
    void rejectsAVersionThatIsNotAString() {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":1.0}"))
                .hasMessage("line 1, column 18, at /schemaVersion: expected a string, found a number");
    }

    @Test
    void rejectsAValueOfAnUnsupportedVersion() {
        Postmortem.Builder builder = Postmortem.builder().schemaVersion("2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("format version 2.0 requires a newer version of postmortem4j");
    }

    @Test
    void rejectsANewerMajorVersionInUserMappers() {
        String document = "{\"schemaVersion\":\"2.0\"}";
        assertThatThrownBy(() -> new tools.jackson.databind.json.JsonMapper().readValue(document, Postmortem.class))
                .hasMessageContaining("format version 2.0 requires a newer version of postmortem4j");
        assertThatThrownBy(() -> new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new JavaTimeModule())
                        .readValue(document, Postmortem.class))
                .hasMessageContaining("format version 2.0 requires a newer version of postmortem4j");
    }

    @Test
    void upgradesADocumentOfAnOlderMajorVersion() {
        // In this invented version 0, the title is called "headline"; here, the version comes last.
        String document = "{\"headline\":\"Disk full\",\"x\":[1,null],\"schemaVersion\":\"0.7\"}";

        Postmortem postmortem = OldFormatUpgrade.postmortemJson().read(document);

        assertThat(postmortem.getTitle()).isEqualTo("Disk full");
        assertThat(json.write(postmortem))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"title\":\"Disk full\",\"status\":\"DRAFT\",\"x\":[1,null]}");
    }

    @Test
    void upgradesArbitraryDocumentsWithoutLoss() {
        for (long seed = 1; seed <= 200; seed++) {
            Postmortem value = new ArbitraryPostmortems(seed).next();
            String old = OldFormatUpgrade.downgrade(json.write(value));

            Postmortem upgraded = OldFormatUpgrade.postmortemJson().read(old);

            assertThat(upgraded)
                    .describedAs("seed %d", seed)
                    .isEqualTo(value.toBuilder().schemaVersion("1.0").build());
        }
    }

    @Test
    void reportsThePositionOfAnErrorInAnOldDocument() {
        String document = "{\"schemaVersion\":\"0.7\",\"headline\":\"Disk full\",\n  \"tags\": [\"a\", 7]}";

        assertThatThrownBy(() -> OldFormatUpgrade.postmortemJson().read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 2, column 17, at /tags/1: expected a string, found a number");
    }

    @Test
    void appliesTheReadLimitsToUpgrades() {
        PostmortemJson narrow = PostmortemJson.builder()
                .upgrades(OldFormatUpgrade.UPGRADES)
                .limits(ReadLimits.builder().maxDepth(3).build())
                .build();

        assertThatThrownBy(() -> narrow.read("{\"schemaVersion\":\"0.7\",\"x\":[[[[1]]]]}"))
                .hasMessageContaining("(ReadLimits.maxDepth)");
    }

    @Test
    void appliesOnlyTheUpgradesFromTheVersionOfTheDocument() {
        FormatUpgrades upgrades = new FormatUpgrades(List.of(step(-1, "older"), step(0, "newer")));

        Postmortem postmortem =
                PostmortemJson.builder().upgrades(upgrades).build().read("{\"schemaVersion\":\"0.7\"}");

        assertThat(postmortem.getExtensions()).containsOnlyKeys("newer");
    }

    @Test
    void rejectsTwoUpgradesFromTheSameVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormatUpgrades(List.of(step(-1, "a"), step(-1, "b"))))
                .withMessage("upgrade 1 must upgrade from version 0, not -1");
    }

    private static FormatUpgrade step(int fromMajor, String addedProperty) {
        return new FormatUpgrade() {
            @Override
            public int fromMajor() {
                return fromMajor;
            }

            @Override
            public void apply(ObjectNode document) {
                document.put(addedProperty, true);
            }
        };
    }

    @Test
    void rejectsAMissingUpgrade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormatUpgrades(List.of(new OldFormatUpgrade(), new OldFormatUpgrade())))
                .withMessage("upgrade 0 must upgrade from version -1, not 0");
    }
}
