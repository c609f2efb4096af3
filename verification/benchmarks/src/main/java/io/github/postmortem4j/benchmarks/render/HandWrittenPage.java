package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Renders a page by appending to a string builder: the lower limit of the time. */
final class HandWrittenPage {

    private final StringBuilder out = new StringBuilder(8192);
    private final Postmortem postmortem;
    private final Map<String, String> waivers;

    private HandWrittenPage(Postmortem postmortem) {
        this.postmortem = postmortem;
        this.waivers = PageModelBuilder.waivers(postmortem);
    }

    static String of(Postmortem postmortem) {
        HandWrittenPage page = new HandWrittenPage(postmortem);
        page.head();
        page.summary();
        page.timeline();
        page.cause();
        page.measures();
        page.lessons();
        page.links();
        return page.out.append('\n').toString();
    }

    private void head() {
        block("# ", postmortem.getTitle());
        out.append("\n\n*");
        if (!postmortem.getSeverity().isEmpty()) {
            text("Severity: ", postmortem.getSeverity());
            out.append(" · ");
        }
        text("Tags: ", PageWords.list(postmortem.getTags()));
        text(" · ID: ", postmortem.getId());
        out.append('*');
        Hook hook = postmortem.getHook();
        if (hook != null) {
            block("\n\n> ", hook.getText());
        }
    }

    private void summary() {
        IssueSummary summary = postmortem.getSummary();
        Impact impact = summary.getImpact();
        OffsetDateTime start = Objects.requireNonNull(summary.getStartedAt());
        OffsetDateTime end = Objects.requireNonNull(summary.getEndedAt());
        block("\n\n## Issue summary\n\n", summary.getOverview());
        out.append("\n\n- **Duration:** ").append(PageWords.range(start, end));
        text("\n- **Services affected:** ", PageWords.list(impact.getServices()));
        text("\n- **User experience:** ", impact.getUserExperience());
        String mark = impact.getAffectedUsersPercent() == null ? "*" : "";
        text("\n- **Share of users affected:** " + mark, PageModelBuilder.share(impact, waivers));
        out.append(mark);
        text("\n- **Further impact:** ", impact.getNotes());
        text("\n- **Root cause:** ", summary.getRootCause());
    }

    private void timeline() {
        out.append("\n\n## Timeline\n\n*")
                .append(PageModelBuilder.measures(postmortem))
                .append("*\n");
        String day =
                PageWords.day(Objects.requireNonNull(postmortem.getSummary().getStartedAt()));
        for (TimelineEntry entry : PageModelBuilder.inOrder(postmortem)) {
            OffsetDateTime at = Objects.requireNonNull(entry.getAt());
            String today = PageWords.day(at);
            out.append("\n- `");
            if (!today.equals(day)) {
                out.append(today).append(' ');
                day = today;
            }
            text(PageWords.time(at) + "` - ", entry.getText());
            details(entry);
        }
        waived("Investigation", "T4");
        waived("Misleading paths", "T5");
        waived("Escalation", "T6");
    }

    private void details(TimelineEntry entry) {
        EntryKind kind = entry.getKind();
        if (kind != EntryKind.NOTE) {
            out.append("\n  - ").append(PageWords.emoji(kind)).append(" **").append(PageWords.kind(kind));
            DetectionMethod method = entry.getDetectionMethod();
            if (method != null) {
                out.append("** ").append(PageWords.method(method));
            } else if (!entry.getEscalatedTo().isEmpty()) {
                text("** to ", PageWords.list(entry.getEscalatedTo()));
            } else if (!entry.getInvestigated().isEmpty()) {
                text(":** ", entry.getInvestigated());
            } else {
                out.append("**");
            }
        }
        if (!entry.getAssumption().isEmpty()) {
            text("\n  - **Assumption:** ", entry.getAssumption());
        }
    }

    private void waived(String label, String rule) {
        String reason = waivers.get(rule);
        if (reason != null) {
            text("\n\n**" + label + ":** ", reason);
        }
    }

    private void cause() {
        RootCauseAndResolution cause = postmortem.getRootCauseAndResolution();
        block("\n\n## Root cause and resolution\n\n### Root cause\n\n", cause.getRootCause());
        text("\n\n**Trigger:** ", cause.getTrigger());
        bullets("\n\n**Contributing factors:**\n", cause.getContributingFactors());
        if (!cause.getWhys().isEmpty()) {
            out.append("\n\n**Five whys:**\n");
            int number = 1;
            for (String why : cause.getWhys()) {
                block("\n" + number++ + ". ", why);
            }
        }
        block("\n\n### Resolution\n\n", cause.getResolution());
    }

    private void measures() {
        CorrectiveMeasures measures = postmortem.getCorrectiveMeasures();
        out.append("\n\n## Corrective and preventative measures");
        bullets("\n\n### Improvements\n", measures.getImprovements());
        out.append("\n\n### Tasks\n");
        for (ActionItem item : measures.getActionItems()) {
            out.append(item.getStatus() == ActionItem.Status.DONE ? "\n- [x] **" : "\n- [ ] **");
            text("", item.getId());
            text("** - ", item.getTask());
            text(" *", PageModelBuilder.facts(item));
            if (!item.getTracker().isEmpty()) {
                RendererEscaping.link("tracker", item.getTracker(), out.append(" · "));
            }
            out.append('*');
        }
        waived("Owners and dates", "A1");
    }

    private void lessons() {
        Lessons lessons = postmortem.getLessons();
        if (lessons != null) {
            out.append("\n\n## Lessons learned");
            bullets("\n\n### What went well\n", lessons.getWentWell());
            bullets("\n\n### What went wrong\n", lessons.getWentWrong());
            bullets("\n\n### Where we got lucky\n", lessons.getGotLucky());
        }
    }

    private void links() {
        out.append("\n\n## Links\n");
        for (Link link : postmortem.getLinks()) {
            RendererEscaping.link(link.getTitle(), link.getUri(), out.append("\n- "));
        }
    }

    private void bullets(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.append(heading);
            for (String item : items) {
                block("\n- ", item);
            }
        }
    }

    private void block(String before, String text) {
        RendererEscaping.block(text, out.append(before));
    }

    private void text(String before, String text) {
        RendererEscaping.text(text, out.append(before));
    }
}
