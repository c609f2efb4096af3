package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the prose of a document: the texts that its author wrote in sentences.
 *
 * <p>The title, the names of services, authors, owners and teams, tags, link titles, alternative texts and times are
 * not prose.
 */
public final class Prose {

    private static final PropertyPath HOOK = PropertyPath.of("hook");
    private static final PropertyPath HOOK_TEXT = HOOK.then("text");
    private static final PropertyPath HOOK_CAPTION = HOOK.then("figure").then("caption");
    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath OVERVIEW = SUMMARY.then("overview");
    private static final PropertyPath IMPACT = SUMMARY.then("impact");
    private static final PropertyPath USER_EXPERIENCE = IMPACT.then("userExperience");
    private static final PropertyPath WINDOWS = IMPACT.then("windows");
    private static final PropertyPath IMPACT_NOTES = IMPACT.then("notes");
    private static final PropertyPath SUMMARY_CAUSE = SUMMARY.then("rootCause");
    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");
    private static final PropertyPath DETAILS = PropertyPath.of("rootCauseAndResolution");
    private static final PropertyPath ROOT_CAUSE = DETAILS.then("rootCause");
    private static final PropertyPath RESOLUTION = DETAILS.then("resolution");
    private static final PropertyPath TRIGGER = DETAILS.then("trigger");
    private static final PropertyPath FACTORS = DETAILS.then("contributingFactors");
    private static final PropertyPath WHYS = DETAILS.then("whys");
    private static final PropertyPath MEASURES = PropertyPath.of("correctiveMeasures");
    private static final PropertyPath IMPROVEMENTS = MEASURES.then("improvements");
    private static final PropertyPath TASKS = MEASURES.then("actionItems");
    private static final PropertyPath LESSONS = PropertyPath.of("lessons");
    private static final PropertyPath WENT_WELL = LESSONS.then("wentWell");
    private static final PropertyPath WENT_WRONG = LESSONS.then("wentWrong");
    private static final PropertyPath GOT_LUCKY = LESSONS.then("gotLucky");
    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");

    private final List<Passage> passages = new ArrayList<>();

    private Prose() {}

    /** {@return all texts of the document that are prose and not blank, in document order} */
    public static List<Passage> of(Postmortem postmortem) {
        Prose prose = new Prose();
        prose.addHook(postmortem.getHook());
        prose.addSummary(postmortem.getSummary());
        prose.addTimeline(postmortem.getTimeline());
        prose.addDetails(postmortem.getRootCauseAndResolution());
        prose.addMeasures(postmortem.getCorrectiveMeasures());
        prose.addLessons(postmortem.getLessons());
        for (int i = 0; i < postmortem.getWaivers().size(); i++) {
            prose.add(
                    WAIVERS.at(i).then("reason"), postmortem.getWaivers().get(i).getReason());
        }
        return List.copyOf(prose.passages);
    }

    private void addHook(@Nullable Hook hook) {
        if (hook == null) {
            return;
        }
        add(HOOK_TEXT, hook.getText());
        if (hook.getFigure() != null) {
            add(HOOK_CAPTION, hook.getFigure().getCaption());
        }
    }

    private void addSummary(IssueSummary summary) {
        add(OVERVIEW, summary.getOverview());
        add(USER_EXPERIENCE, summary.getImpact().getUserExperience());
        List<ImpactWindow> windows = summary.getImpact().getWindows();
        for (int i = 0; i < windows.size(); i++) {
            add(WINDOWS.at(i).then("note"), windows.get(i).getNote());
        }
        add(IMPACT_NOTES, summary.getImpact().getNotes());
        add(SUMMARY_CAUSE, summary.getRootCause());
    }

    private void addTimeline(Timeline timeline) {
        for (int i = 0; i < timeline.getEntries().size(); i++) {
            TimelineEntry entry = timeline.getEntries().get(i);
            PropertyPath path = ENTRIES.at(i);
            add(path.then("text"), entry.getText());
            add(path.then("investigated"), entry.getInvestigated());
            add(path.then("assumption"), entry.getAssumption());
        }
    }

    private void addDetails(RootCauseAndResolution details) {
        add(ROOT_CAUSE, details.getRootCause());
        add(RESOLUTION, details.getResolution());
        add(TRIGGER, details.getTrigger());
        addAll(FACTORS, details.getContributingFactors());
        addAll(WHYS, details.getWhys());
    }

    private void addMeasures(CorrectiveMeasures measures) {
        addAll(IMPROVEMENTS, measures.getImprovements());
        for (int i = 0; i < measures.getActionItems().size(); i++) {
            add(TASKS.at(i).then("task"), measures.getActionItems().get(i).getTask());
        }
    }

    private void addLessons(@Nullable Lessons lessons) {
        if (lessons == null) {
            return;
        }
        addAll(WENT_WELL, lessons.getWentWell());
        addAll(WENT_WRONG, lessons.getWentWrong());
        addAll(GOT_LUCKY, lessons.getGotLucky());
    }

    private void addAll(PropertyPath list, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(list.at(i), texts.get(i));
        }
    }

    private void add(PropertyPath path, String text) {
        if (!text.isBlank()) {
            passages.add(new Passage(path, text));
        }
    }

    /**
     * A text of a document.
     *
     * @param path the property that holds the text
     * @param text the text as written
     */
    public record Passage(PropertyPath path, String text) {}
}
