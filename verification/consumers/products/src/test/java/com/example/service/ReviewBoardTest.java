package com.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.Finding;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewBoardTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-02T09:16:00+01:00");

    private static final ReviewBoard BOARD = new ReviewBoard(
            "Payments",
            new Page<>(
                    List.of(Postmortem.builder()
                            .title("Checkout ran out of disk")
                            .summary(summary -> summary.startedAt(TIME))
                            .putExtension("x-cost", null)
                            .build()),
                    1),
            Map.of(
                    "INC-7",
                    TimelineEntry.builder().at(TIME).kind(EntryKind.DETECTED).build()),
            List.of(ActionItem.builder().due(LocalDate.of(2026, 3, 9)).build()));

    private static final String JSON = "{\"board_name\":\"Payments\",\"open_reviews\":{\"items\":[{\"schemaVersion\":\""
            + Postmortem.SCHEMA_VERSION
            + "\",\"title\":\"Checkout ran out of disk\",\"status\":\"DRAFT\","
            + "\"summary\":{\"startedAt\":\"2026-03-02T09:16:00+01:00\"},\"x-cost\":null}],\"total_count\":1},"
            + "\"last_entries\":{\"INC-7\":{\"at\":\"2026-03-02T09:16:00+01:00\",\"kind\":\"DETECTED\"}},"
            + "\"overdue_items\":[{\"due\":\"2026-03-09\",\"status\":\"OPEN\"}]}";

    private final ObjectMapper jackson2 = SnakeCase.jackson2();
    private final JsonMapper jackson3 = SnakeCase.jackson3();

    @Test
    void transfersDocumentsInsideTypesOfTheServiceWithEitherJackson() throws IOException {
        assertThat(jackson2.writeValueAsString(BOARD)).isEqualTo(JSON);
        assertThat(jackson3.writeValueAsString(BOARD)).isEqualTo(JSON);
        assertThat(jackson2.readValue(JSON, ReviewBoard.class)).isEqualTo(BOARD);
        assertThat(jackson3.readValue(JSON, ReviewBoard.class)).isEqualTo(BOARD);
    }

    @Test
    void explainsATimeWithoutAnOffsetWithEitherJackson() {
        String json = JSON.replace("09:16:00+01:00\",\"kind", "09:16:00\",\"kind");

        assertThatThrownBy(() -> jackson2.readValue(json, ReviewBoard.class)).hasMessageContaining("has no UTC offset");
        assertThatThrownBy(() -> jackson3.readValue(json, ReviewBoard.class)).hasMessageContaining("has no UTC offset");
    }

    @Test
    void rejectsTheUpdateOfAValueWithEitherJackson() {
        Postmortem postmortem = BOARD.openReviews().items().get(0);

        assertThatThrownBy(() -> jackson2.readerForUpdating(postmortem).readValue("{\"title\":\"Other\"}"))
                .hasMessageContaining("immutable");
        assertThatThrownBy(() -> jackson3.readerForUpdating(postmortem).readValue("{\"title\":\"Other\"}"))
                .hasMessageContaining("immutable");
        assertThat(postmortem.getTitle()).isEqualTo("Checkout ran out of disk");
    }

    @Test
    void reportsFindingsWithTheNamesOfItsApi() throws IOException {
        ReviewBoard invalid = new ReviewBoard(
                "",
                new Page<>(List.of(Postmortem.builder().addTag("").build()), 1),
                Map.of(),
                List.of());

        List<Finding> findings;
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            findings = SnakeCase.findings(factory.getValidator().validate(invalid));
        }

        assertThat(findings).extracting(Finding::getPointer).containsExactly("/board_name", "/open_reviews/items/0/tags/0");
        assertThat(findings).extracting(Finding::getRule).containsExactly("", "V1");
        assertThat(List.of(jackson3.readValue(jackson3.writeValueAsString(findings), Finding[].class)))
                .isEqualTo(findings);
        assertThat(List.of(jackson2.readValue(jackson2.writeValueAsString(findings), Finding[].class)))
                .isEqualTo(findings);
    }
}
