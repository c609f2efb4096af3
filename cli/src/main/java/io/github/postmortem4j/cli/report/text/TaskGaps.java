package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the findings about what action items lack: all of them an owner, some of them a tracker, and none a priority. They
 * have one cause: the tasks are listed without these details.
 */
final class TaskGaps {

    private static final String ITEMS = "/correctiveMeasures/actionItems";

    private final SourcePositions positions;
    private final ReportPhrases phrases;
    private final AbsentValues absent;
    private final boolean withoutPriorities;
    private final Map<String, List<Finding>> some = new TreeMap<>();
    private @Nullable Finding all;
    private @Nullable Finding priority;

    TaskGaps(Postmortem postmortem, SourcePositions positions, ReportPhrases phrases, AbsentValues absent) {
        this.positions = positions;
        this.phrases = phrases;
        this.absent = absent;
        // If no item has a priority, the priority is one more detail that they lack.
        List<ActionItem> items = postmortem.getCorrectiveMeasures().getActionItems().stream()
                .filter(item -> item.getStatus() != Status.WONT_DO)
                .toList();
        this.withoutPriorities = !items.isEmpty() && items.stream().allMatch(item -> item.getPriority() == null);
    }

    /** Adds a finding if it is about details that action items lack. Returns whether it is. */
    boolean add(Finding finding) {
        String pointer = finding.getPointer();
        if (finding.getRule().equals("A1") && pointer.equals(ITEMS)) {
            all = finding;
            return true;
        }
        if (finding.getRule().equals("A2") && pointer.equals(ITEMS) && withoutPriorities && priority == null) {
            priority = finding;
            return true;
        }
        String property = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (finding.getRule().equals("A1") && phrases.hasTaskGap(property) && absent.concern(finding)) {
            some.computeIfAbsent(property, any -> new ArrayList<>()).add(finding);
            return true;
        }
        return false;
    }

    /** Returns the findings that are not joined with others. */
    List<Finding> single() {
        List<Finding> single = new ArrayList<>();
        if (all == null) {
            some.values().forEach(single::addAll);
        } else if (!hasOthers()) {
            single.add(all);
        }
        if (priority != null && !isJoined(priority)) {
            single.add(priority);
        }
        return single;
    }

    /** Returns the line for the joined findings, or {@code null} if there is none. */
    @Nullable ReportLine joined() {
        if (all == null || !hasOthers()) {
            return null;
        }
        StringBuilder message = new StringBuilder(all.getMessage()).append(" (A1)");
        some.forEach((property, findings) -> message.append(phrases.taskGap(property, lines(findings))));
        if (priority != null && isJoined(priority)) {
            message.append(phrases.noPriority());
        }
        return new ReportLine(LineRank.of(all), positions.find(ITEMS), all.getSeverity(), message.toString(), "");
    }

    private boolean hasOthers() {
        return !some.isEmpty() || (priority != null && isJoined(priority));
    }

    private boolean isJoined(Finding finding) {
        return all != null && all.getSeverity() == finding.getSeverity();
    }

    private List<Integer> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> positions.find(finding.getPointer()).getLine())
                .distinct()
                .toList();
    }
}
