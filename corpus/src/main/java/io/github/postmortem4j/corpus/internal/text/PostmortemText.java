package io.github.postmortem4j.corpus.internal.text;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the text of a postmortem, part by part. */
public final class PostmortemText {

    /** Extensions are data of unknown depth; text deeper than this is not prose. */
    private static final int MAX_EXTENSION_DEPTH = 4;

    private final List<TextFragment> fragments = new ArrayList<>();

    private PostmortemText() {}

    /**
     * Returns the text of a postmortem.
     *
     * @param postmortem the postmortem
     * @return its text, in reading order; blank text is left out
     */
    public static List<TextFragment> of(Postmortem postmortem) {
        PostmortemText text = new PostmortemText();
        text.add(TextPart.TITLE, postmortem.getTitle());
        text.addSummary(postmortem.getSummary());
        text.addCause(postmortem.getRootCauseAndResolution());
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            text.add(TextPart.TIMELINE, entry.getText());
            text.add(TextPart.TIMELINE, entry.getAssumption());
        }
        text.add(TextPart.RESOLUTION, postmortem.getRootCauseAndResolution().getResolution());
        text.addAll(TextPart.MEASURES, postmortem.getCorrectiveMeasures().getImprovements());
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            text.add(TextPart.MEASURES, item.getTask());
        }
        text.addLessons(postmortem.getLessons());
        text.addExtension(postmortem.getExtensions(), 1);
        return text.fragments;
    }

    private void addSummary(IssueSummary summary) {
        add(TextPart.SUMMARY, summary.getOverview());
        add(TextPart.CAUSE, summary.getRootCause());
        Impact impact = summary.getImpact();
        if (!impact.getServices().isEmpty()) {
            add(TextPart.IMPACT, String.join(", ", impact.getServices()));
        }
        add(TextPart.IMPACT, impact.getUserExperience());
        add(TextPart.IMPACT, impact.getNotes());
    }

    private void addCause(RootCauseAndResolution cause) {
        add(TextPart.CAUSE, cause.getRootCause());
        add(TextPart.CAUSE, cause.getTrigger());
        addAll(TextPart.CAUSE, cause.getContributingFactors());
        addAll(TextPart.CAUSE, cause.getWhys());
    }

    private void addLessons(@Nullable Lessons lessons) {
        if (lessons != null) {
            addAll(TextPart.LESSONS, lessons.getWentWell());
            addAll(TextPart.LESSONS, lessons.getWentWrong());
            addAll(TextPart.LESSONS, lessons.getGotLucky());
        }
    }

    /** Text that the model has no place for is kept in extensions; a value with a space in it is prose. */
    private void addExtension(@Nullable Object value, int depth) {
        if (value instanceof String text && text.indexOf(' ') > 0) {
            add(TextPart.OTHER, text);
        } else if (value instanceof List<?> list && depth < MAX_EXTENSION_DEPTH) {
            for (Object element : list) {
                addExtension(element, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map && depth < MAX_EXTENSION_DEPTH) {
            for (Object member : map.values()) {
                addExtension(member, depth + 1);
            }
        }
    }

    private void addAll(TextPart part, List<String> texts) {
        for (String text : texts) {
            add(part, text);
        }
    }

    private void add(TextPart part, String text) {
        if (!text.isBlank()) {
            fragments.add(new TextFragment(part, text));
        }
    }
}
