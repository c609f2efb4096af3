package com.example.classpath;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** A tool that uses all parts of the library. */
final class IncidentTool {

    private final PostmortemJson json = PostmortemJson.builder()
            .indented(true)
            .limits(ReadLimits.builder().maxDepth(32).build())
            .build();
    private final PostmortemValidator validator = PostmortemValidator.create();
    private final Section contact =
            Section.of("contact", (postmortem, out) -> out.paragraphs("Questions go to #incidents."));
    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .layout(Layout.spec().with(contact))
            .build();

    Postmortem draft(String title, OffsetDateTime startedAt) {
        return Postmortem.builder()
                .title(title)
                .summary(IssueSummary.builder()
                        .startedAt(startedAt)
                        .impact(Impact.builder().addService("Checkout").build())
                        .build())
                .timeline(Timeline.builder()
                        .addEntry(TimelineEntry.builder()
                                .at(startedAt)
                                .kind(EntryKind.STARTED)
                                .text("Checkout began to fail.")
                                .build())
                        .build())
                .build();
    }

    List<String> errorsIn(Postmortem postmortem) {
        return validator.validate(postmortem).findings(Severity.ERROR).stream()
                .map(Finding::getRule)
                .distinct()
                .toList();
    }

    String publish(Path file) throws IOException {
        Redaction redaction = Redaction.builder().mask("falcon").build();
        return renderer.render(redaction.redact(json.read(file)));
    }

    void copy(Path from, Path to) throws IOException {
        json.write(json.read(from), to);
    }

    String problemIn(String text) {
        try {
            json.read(text);
            return "none";
        } catch (PostmortemJsonException e) {
            return e.getLine() + ":" + e.getColumn() + " " + e.getPointer() + " " + e.getOriginalMessage();
        }
    }
}
