package io.github.postmortem4j;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes values for logs and debuggers.
 *
 * <p>A text is short, and has no prose of a document beyond the beginning of its title or task: logs are read by more
 * people than documents are. What is internal is not quoted at all.
 */
final class ToStringText {

    private static final int MAX_QUOTED = 40;

    private ToStringText() {}

    /** {@code Postmortem{INC-2041 "Checkout slow", DRAFT, 8 entries, 3 action items}}. */
    static String of(Postmortem value) {
        List<String> parts = new ArrayList<>();
        parts.add((beginning(value.getId()) + " " + quoted(value.getTitle())).strip());
        parts.add(value.getStatus().name());
        parts.add(counted(value.getTimeline().getEntries().size(), "entry", "entries"));
        parts.add(counted(value.getCorrectiveMeasures().getActionItems().size(), "action item", "action items"));
        return text("Postmortem", parts);
    }

    static String of(IssueSummary value) {
        return text("IssueSummary", List.of(span(value.getStartedAt(), value.getEndedAt())));
    }

    static String of(Impact value) {
        return text(
                "Impact",
                List.of(
                        counted(value.getServices().size(), "service", "services"),
                        value.getAffectedUsersPercent() == null
                                ? ""
                                : value.getAffectedUsersPercent() + " % of users"));
    }

    static String of(ImpactWindow value) {
        return text("ImpactWindow", List.of(span(value.getStartedAt(), value.getEndedAt())));
    }

    static String of(Timeline value) {
        return text("Timeline", List.of(counted(value.getEntries().size(), "entry", "entries")));
    }

    static String of(TimelineEntry value) {
        return text(
                "TimelineEntry",
                List.of(
                        value.getAt() == null ? "" : value.getAt().toString(),
                        value.getKind().name(),
                        value.isInternal() ? "internal" : quoted(value.getText())));
    }

    static String of(RootCauseAndResolution value) {
        return text(
                "RootCauseAndResolution",
                List.of(
                        value.getRootCause().isEmpty() ? "" : "root cause",
                        value.getResolution().isEmpty() ? "" : "resolution"));
    }

    static String of(CorrectiveMeasures value) {
        return text(
                "CorrectiveMeasures",
                List.of(
                        counted(value.getImprovements().size(), "improvement", "improvements"),
                        counted(value.getActionItems().size(), "action item", "action items")));
    }

    static String of(ActionItem value) {
        return text(
                "ActionItem",
                List.of(
                        (beginning(value.getId()) + " " + (value.isInternal() ? "internal" : quoted(value.getTask())))
                                .strip(),
                        value.getStatus().name(),
                        value.getDue() == null ? "" : "due " + value.getDue()));
    }

    static String of(Lessons value) {
        return text(
                "Lessons",
                List.of(
                        value.getWentWell().size() + " went well",
                        value.getWentWrong().size() + " went wrong",
                        value.getGotLucky().size() + " got lucky"));
    }

    static String of(Link value) {
        return text("Link", List.of(value.isInternal() ? "internal" : quoted(value.getUri())));
    }

    static String of(Hook value) {
        return text("Hook", List.of(quoted(value.getText()), value.getFigure() == null ? "" : "figure"));
    }

    static String of(Figure value) {
        return text("Figure", List.of(quoted(value.getUri())));
    }

    static String of(Relation value) {
        return text("Relation", List.of((value.getKind().name() + " " + quoted(value.getIncident())).strip()));
    }

    static String of(Waiver value) {
        return text("Waiver", List.of(beginning(value.getRule())));
    }

    private static String text(String type, List<String> parts) {
        return type + "{"
                + String.join(
                        ", ", parts.stream().filter(part -> !part.isBlank()).toList()) + "}";
    }

    private static String span(@Nullable Object start, @Nullable Object end) {
        return start == null && end == null ? "" : (start == null ? "?" : start) + " to " + (end == null ? "?" : end);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : '"' + beginning(text) + '"';
    }

    /** Returns the first line of a text, without control characters, which could forge lines of a log. */
    private static String beginning(String text) {
        String stripped = text.strip();
        String line = stripped.lines().findFirst().orElse("");
        int end = Math.min(line.length(), MAX_QUOTED);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        String more = end < stripped.length() ? "…" : "";
        return line.substring(0, end).replaceAll("[\\p{Cc}\\u2028\\u2029]", " ") + more;
    }
}
