import io.github.postmortem4j.{EntryKind, Postmortem}
import java.time.{Instant, LocalDate, OffsetDateTime, ZoneId}
import scala.jdk.CollectionConverters.*

class Incident extends java.util.function.Supplier[java.util.List[Any]]:

  def get(): java.util.List[Any] =
    val paris = ZoneId.of("Europe/Paris")
    val custom: Map[String, String | Null] = Map("x-cost" -> null, "x-team" -> "storage")
    val draft = Postmortem
      .builder()
      .id("INC-7")
      .title("Checkout ran out of disk")
      .timeZone(paris)
      .addTags("disk", "tmp-1")
      .addReviewer("Priya")
      .summary(_.startedAt(Instant.parse("2026-03-02T08:12:00Z"), paris))
      .timeline: timeline =>
        timeline.addEntry(_.kind(EntryKind.NOTE).text("Deployed."))
        timeline.addEntry: entry =>
          entry.at(OffsetDateTime.parse("2026-03-02T09:16:00+01:00")).kind(EntryKind.DETECTED).text("Alert fired.")
      .putAllExtensions(custom.asJava)
      .build()

    val amended = draft.`with`: postmortem =>
      postmortem.removeTags(_.startsWith("tmp"))
      postmortem.clearReviewers().putExtension("x-room", null)
      postmortem.timeline: timeline =>
        timeline.editEntry(0, _.by("Ada"))
        timeline.editEntries(_.getKind == EntryKind.DETECTED, _.by("PagerDuty"))
      postmortem.correctiveMeasures: measures =>
        measures.addActionItem(_.task("Rotate the logs").due(LocalDate.of(2026, 4, 1)))

    val by = amended.getTimeline.getEntries.get(1).getBy
    java.util.List.of(draft, amended, s"$by after ${amended.timeToDetect}, cost ${amended.getExtensions.get("x-cost")}")
