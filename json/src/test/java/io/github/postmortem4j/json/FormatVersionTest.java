package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.json.internal.Upgrade;
import io.github.postmortem4j.json.internal.Upgrades;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of documents of other versions of the format: none is lost, none is misread. */
class FormatVersionTest {

    private final PostmortemJson json = PostmortemJson.create();

    @Test
    void readsADocumentOfANewerMinorVersionWithNothingLost() {
        String document = "{\"schemaVersion\":\"1.42\",\"title\":\"Disk full\",\"status\":\"DRAFT\","
                + "\"summary\":{\"overview\":\"It was full.\",\"cost\":{\"amount\":12.5,\"currency\":\"EUR\"}},"
                + "\"timeline\":[{\"at\":\"2026-03-02T09:12:00+01:00\",\"kind\":\"NOTE\",\"confidence\":0.9}],"
                + "\"review\":[{\"by\":\"Ines\",\"stars\":null}]}";

        Postmortem postmortem = json.read(document);

        assertThat(postmortem.getSchemaVersion()).isEqualTo("1.42");
        assertThat(json.write(postmortem)).isEqualTo(document);
    }

    @Test
    void takesADocumentWithoutAVersionForOneOfTheCurrent() {
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
    void refusesANewerMajorVersionWhateverElseIsDifferentInIt(String document) {
        String expected = "line 1, column " + (document.indexOf("\"2.0\"") + 1) + ", at /schemaVersion: the document"
                + " has version 2.0 of the format, and this library reads up to 1.x: a newer version of postmortem4j"
                + " reads it";

        assertThatThrownBy(() -> json.read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(expected);
        assertThatThrownBy(() -> json.read(document.getBytes(StandardCharsets.UTF_8)))
                .hasMessage(expected);
        assertThatThrownBy(() -> json.read(new StringReader(document))).hasMessage(expected);
    }

    @Test
    void refusesAnOlderMajorVersionThatNoUpgradeLeadsFrom() {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"0.9\"}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 1, column 18, at /schemaVersion: the document has version 0.9 of the format, which is"
                        + " older than any that can be read: expected 1.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0.0", "one", "v1.0", "01.0", "1.-1", " 1.0", "1.0\\n", "1.9999999999"})
    void refusesWhatIsNoVersion(String version) {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"" + version + "\"}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith("line 1, column 18, at /schemaVersion: \"")
                .hasMessageEndingWith("\" is not a version of the format: expected major.minor, such as \"1.0\"");
    }

    @ParameterizedTest
    @CsvSource({"12345678901234567890, 12345678901234567890", "123456789012345678901, 12345678901234567890…"})
    void showsTheBeginningOfALongOne(String version, String shown) {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":\"" + version + "\"}"))
                .hasMessageContaining("at /schemaVersion: \"" + shown + "\" is not a version of the format");
    }

    @Test
    void leavesTheProblemOfACurrentDocumentWhereItWasFound() {
        String document = "{\"schemaVersion\":\"1.0\",\"links\":[{\"\uD83D\":1}]}";

        assertThatThrownBy(() -> json.read(document))
                .hasMessageStartingWith("line 1, column " + (document.indexOf(":1}") + 3) + ", at /links/0: ");
    }

    @Test
    void refusesAVersionThatIsNoText() {
        assertThatThrownBy(() -> json.read("{\"schemaVersion\":1.0}"))
                .hasMessage("line 1, column 18, at /schemaVersion: expected a text, found a number");
    }

    @Test
    void holdsNoValueOfAVersionThatCouldNotBeReadBack() {
        Postmortem.Builder builder = Postmortem.builder().schemaVersion("2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("the document has version 2.0 of the format");
    }

    @Test
    void keepsANewerMajorVersionFromAMapperOfAUser() {
        String document = "{\"schemaVersion\":\"2.0\"}";
        assertThatThrownBy(() -> new tools.jackson.databind.json.JsonMapper().readValue(document, Postmortem.class))
                .hasMessageContaining("the document has version 2.0 of the format");
        assertThatThrownBy(() -> new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new JavaTimeModule())
                        .readValue(document, Postmortem.class))
                .hasMessageContaining("the document has version 2.0 of the format");
    }

    @Test
    void upgradesADocumentOfAnOlderMajorVersion() {
        // In "version 0" the title was a headline, and the version stood last.
        String document = "{\"headline\":\"Disk full\",\"x\":[1,null],\"schemaVersion\":\"0.7\"}";

        Postmortem postmortem = OldFormat.door().read(document);

        assertThat(postmortem.getTitle()).isEqualTo("Disk full");
        assertThat(json.write(postmortem))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"title\":\"Disk full\",\"status\":\"DRAFT\",\"x\":[1,null]}");
    }

    @Test
    void losesNothingInAnUpgradeWhateverTheDocumentHolds() {
        for (long seed = 1; seed <= 200; seed++) {
            Postmortem value = new ArbitraryPostmortems(seed).next();
            String old = OldFormat.of(json.write(value));

            Postmortem upgraded = OldFormat.door().read(old);

            assertThat(upgraded)
                    .describedAs("seed %d", seed)
                    .isEqualTo(value.toBuilder().schemaVersion("1.0").build());
        }
    }

    @Test
    void saysWhereAnOldDocumentIsWrong() {
        String document = "{\"schemaVersion\":\"0.7\",\"headline\":\"Disk full\",\n  \"tags\": [\"a\", 7]}";

        assertThatThrownBy(() -> OldFormat.door().read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 2, column 17, at /tags/1: expected a text, found a number");
    }

    @Test
    void upgradesWithinTheLimitsOfReading() {
        PostmortemJson narrow = PostmortemJson.builder()
                .upgrades(OldFormat.UPGRADES)
                .limits(ReadLimits.builder().maxDepth(3).build())
                .build();

        assertThatThrownBy(() -> narrow.read("{\"schemaVersion\":\"0.7\",\"x\":[[[[1]]]]}"))
                .hasMessageContaining("(ReadLimits.maxDepth)");
    }

    @Test
    void takesTheStepsOfAWayFromTheVersionOnwardsAlone() {
        Upgrades way = new Upgrades(List.of(step(-1, "before"), step(0, "since")));

        Postmortem postmortem = PostmortemJson.builder().upgrades(way).build().read("{\"schemaVersion\":\"0.7\"}");

        assertThat(postmortem.getExtensions()).containsOnlyKeys("since");
    }

    @Test
    void wantsNoStepTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upgrades(List.of(step(-1, "a"), step(-1, "b"))))
                .withMessage("step 1 leads from version -1, expected 0");
    }

    private static Upgrade step(int fromMajor, String trace) {
        return new Upgrade() {
            @Override
            public int fromMajor() {
                return fromMajor;
            }

            @Override
            public void apply(ObjectNode document) {
                document.put(trace, true);
            }
        };
    }

    @Test
    void wantsAnUpgradeForEachVersionInBetween() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upgrades(List.of(new OldFormat(), new OldFormat())))
                .withMessage("step 0 leads from version 0, expected -1");
    }
}
