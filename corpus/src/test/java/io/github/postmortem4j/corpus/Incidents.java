package io.github.postmortem4j.corpus;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import java.time.OffsetDateTime;
import java.util.List;

/** Invented incidents for tests. */
public final class Incidents {

    private Incidents() {}

    /** Returns an incident with a cause. */
    public static Postmortem incident(String id, String date, String title, String cause, ActionItem... actions) {
        return Postmortem.builder()
                .id(id)
                .title(title)
                .summary(IssueSummary.builder()
                        .startedAt(OffsetDateTime.parse(date + "T10:00:00Z"))
                        .overview(title + " for one hour.")
                        .build())
                .rootCauseAndResolution(
                        RootCauseAndResolution.builder().rootCause(cause).build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .addAllActionItems(List.of(actions))
                        .build())
                .build();
    }

    /** Returns the incident with a service. */
    public static Postmortem of(String service, Postmortem incident) {
        return incident.toBuilder()
                .summary(incident.getSummary().toBuilder()
                        .impact(Impact.builder().addService(service).build())
                        .build())
                .build();
    }

    /** Returns an action item. */
    public static ActionItem action(String task, ActionItem.Type type, ActionItem.Status status) {
        return ActionItem.builder().task(task).type(type).status(status).build();
    }

    /** Logs filled the disk of the orders database. */
    public static Postmortem fullDisk(String id, String date, ActionItem... actions) {
        return of(
                "orders",
                incident(
                        id,
                        date,
                        "Orders could not be saved",
                        "Verbose binlog files filled the disk of the orders database because logrotate was disabled.",
                        actions));
    }

    /** A certificate expired. */
    public static Postmortem expiredCertificate(String id, String date, ActionItem... actions) {
        return of(
                "checkout",
                incident(
                        id,
                        date,
                        "Checkout returned errors",
                        "The TLS certificate of the payment gateway expired because nobody renewed it.",
                        actions));
    }

    /** A router withdrew routes. */
    public static Postmortem wrongRoutes(String id, String date, ActionItem... actions) {
        return of(
                "backbone",
                incident(
                        id,
                        date,
                        "Traffic was lost between regions",
                        "A BGP change withdrew the routes of two regions.",
                        actions));
    }
}
