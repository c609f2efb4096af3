package com.example.bot;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.diff.PostmortemDiff;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A chat bot that keeps the postmortem of an incident in a file. */
final class IncidentBot {

    private final PostmortemJson json = PostmortemJson.builder().indented(true).build();
    private final PostmortemValidator validator = PostmortemValidator.create();
    private final MarkdownRenderer engineers = MarkdownRenderer.create();
    private final MarkdownRenderer executives =
            MarkdownRenderer.builder().layout(Layout.executive()).build();

    private final Path file;
    private final ZoneId zone;

    IncidentBot(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** Starts the postmortem with the messages of the channel. */
    void open(String id, String title, List<ChatEvent> events) throws IOException {
        Postmortem draft = Postmortem.builder()
                .id(id)
                .title(title)
                .timeZone(zone)
                .summary(summary -> summary.startedAt(events.get(0).time(), zone))
                .timeline(timeline -> events.forEach(event -> timeline.addEntry(entry -> entry.at(event.time(), zone)
                        .kind(event.kind())
                        .by(event.author())
                        .text(event.text())
                        .source("Slack #" + id))))
                .build();
        json.write(draft, file);
    }

    /** Changes the postmortem and returns a reply that lists the changes. */
    String change(Consumer<Postmortem.Builder> change) throws IOException {
        // glue: update returns the new value only
        AtomicReference<Postmortem> before = new AtomicReference<>();
        // end of glue
        Postmortem after = json.update(file, postmortem -> {
            // glue: the same
            before.set(postmortem);
            // end of glue
            return postmortem.with(change);
        });
        return PostmortemDiff.between(before.get(), after).toString();
    }

    String correct(EntryKind kind, String text) throws IOException {
        return change(postmortem -> postmortem.timeline(
                timeline -> timeline.editEntries(entry -> entry.getKind() == kind, entry -> entry.text(text))));
    }

    String addTask(String task, String owner, LocalDate due) throws IOException {
        return change(postmortem -> postmortem.correctiveMeasures(
                measures -> measures.addActionItem(item -> item.task(task).owner(owner).due(due))));
    }

    String resolve(Instant end) throws IOException {
        return change(postmortem -> postmortem.summary(summary -> summary.endedAt(end, zone)));
    }

    /** Returns how many findings there are at each stage. */
    String progress() throws IOException {
        Postmortem postmortem = json.read(file);
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(stage + ": " + validator.validate(postmortem, stage).getFindings().size());
        }
        return String.join(", ", stages);
    }

    String status(LocalDate today) throws IOException {
        Postmortem postmortem = json.read(file);
        return "detected after %s, resolved after %s, %d escalations, %d open tasks, overdue: %s"
                .formatted(
                        postmortem.timeToDetect(),
                        postmortem.timeToResolve(),
                        postmortem.getTimeline().entries(EntryKind.ESCALATED).size(),
                        postmortem.getCorrectiveMeasures().open().size(),
                        postmortem.getCorrectiveMeasures().overdue(today).stream()
                                .map(ActionItem::getTask)
                                .toList());
    }

    String pageForEngineers() throws IOException {
        return engineers.render(json.read(file));
    }

    String pageForThePublic() throws IOException {
        return executives.render(Redaction.forPublic().redact(json.read(file)));
    }
}
