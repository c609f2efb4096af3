import io.github.postmortem4j.EntryKind
import io.github.postmortem4j.Postmortem
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId

// Compiled with warnings as errors: the types state where null is possible.
class Incident : java.util.function.Supplier<List<Any>> {
    override fun get(): List<Any> {
        val paris = ZoneId.of("Europe/Paris")
        val custom: Map<String, Any?> = mapOf("x-cost" to null, "x-team" to "storage")
        val draft: Postmortem = Postmortem.builder()
            .id("INC-7")
            .title("Checkout ran out of disk")
            .timeZone(paris)
            .addTags("disk", "tmp-1")
            .addReviewer("Priya")
            .summary { it.startedAt(Instant.parse("2026-03-02T08:12:00Z"), paris) }
            .timeline { timeline ->
                timeline
                    .addEntry { it.kind(EntryKind.NOTE).text("Deployed.") }
                    .addEntry {
                        it.at(OffsetDateTime.parse("2026-03-02T09:16:00+01:00"))
                            .kind(EntryKind.DETECTED)
                            .text("Alert fired.")
                    }
            }
            .putAllExtensions(custom)
            .build()

        val amended: Postmortem = draft.with { postmortem ->
            postmortem.removeTags { it.startsWith("tmp") }
            postmortem
                .clearReviewers()
                .putExtension("x-room", null)
                .timeline { timeline ->
                    timeline
                        .editEntry(0) { it.by("Ada") }
                        .editEntries({ it.kind == EntryKind.DETECTED }, { it.by("PagerDuty") })
                }
                .correctiveMeasures { measures ->
                    measures.addActionItem { it.task("Rotate the logs").due(LocalDate.of(2026, 4, 1)) }
                }
        }

        val extensions: Map<String, Any?> = amended.extensions
        val detected: Duration? = amended.timeToDetect()
        val cost: Any? = extensions["x-cost"]
        return listOf(draft, amended, "${amended.timeline.entries[1].by} after $detected, cost $cost")
    }
}
