package com.example.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** MapStruct finds the builders, and warns of no method that is not a property: warnings fail the build. */
class IncidentMapperTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:12:00+01:00");

    private final IncidentMapper mapper = Mappers.getMapper(IncidentMapper.class);

    @Test
    void mapsATransferObjectToAPostmortemAndBack() {
        Map<String, Object> custom = new HashMap<>();
        custom.put("x-cost", null);
        custom.put("x-team", "storage");
        IncidentDto incident = new IncidentDto(
                "INC-7",
                "Checkout ran out of disk",
                START,
                START.plusMinutes(33),
                List.of("Checkout"),
                new BigDecimal("12.50"),
                List.of(new IncidentDto.Event(START.plusMinutes(9), "ESCALATED", "Paged storage.", List.of("Storage team"))),
                List.of(new IncidentDto.Task("OPS-1", "Rotate the logs", "Ada", LocalDate.of(2026, 4, 1), true)),
                List.of("disk"),
                custom);

        Postmortem postmortem = mapper.toPostmortem(incident);

        assertThat(postmortem)
                .isEqualTo(Postmortem.builder()
                        .id("INC-7")
                        .title("Checkout ran out of disk")
                        .summary(summary -> summary.startedAt(START)
                                .endedAt(START.plusMinutes(33))
                                .impact(impact -> impact.addService("Checkout")
                                        .affectedUsersPercent(new BigDecimal("12.50"))))
                        .timeline(timeline -> timeline.addEntry(entry -> entry.at(START.plusMinutes(9))
                                .kind(EntryKind.ESCALATED)
                                .text("Paged storage.")
                                .addEscalatedTo("Storage team")))
                        .correctiveMeasures(measures -> measures.addActionItem(item -> item.id("OPS-1")
                                .task("Rotate the logs")
                                .owner("Ada")
                                .due(LocalDate.of(2026, 4, 1))
                                .internal(true)))
                        .addTag("disk")
                        .putAllExtensions(custom)
                        .build());
        assertThat(mapper.toIncident(postmortem)).isEqualTo(incident);
    }

    @Test
    void leavesOutWhatATransferObjectDoesNotHave() {
        IncidentDto empty = new IncidentDto(null, null, null, null, null, null, null, null, null, null);

        assertThat(mapper.toPostmortem(empty)).isEqualTo(Postmortem.builder().build());
    }
}
