package io.github.postmortem4j.validation.internal.standard;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Checks each {@code @NotBlank} on the types of a document, without a Bean Validation provider. A test compares the
 * results with those of providers for every constraint on the types.
 */
final class BlankElementCheck implements DocumentCheck {

    private static final PropertyPath IMPACT = PropertyPath.of("summary").then("impact");
    private static final PropertyPath WINDOWS = IMPACT.then("windows");
    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");
    private static final PropertyPath DETAILS = PropertyPath.of("rootCauseAndResolution");
    private static final PropertyPath LESSONS = PropertyPath.of("lessons");

    private static final List<TextList> LISTS = List.of(
            new TextList(PropertyPath.of("authors"), Postmortem::getAuthors),
            new TextList(PropertyPath.of("reviewers"), Postmortem::getReviewers),
            new TextList(PropertyPath.of("tags"), Postmortem::getTags),
            new TextList(
                    IMPACT.then("services"),
                    document -> document.getSummary().getImpact().getServices()),
            new TextList(
                    DETAILS.then("contributingFactors"),
                    document -> document.getRootCauseAndResolution().getContributingFactors()),
            new TextList(
                    DETAILS.then("whys"),
                    document -> document.getRootCauseAndResolution().getWhys()),
            new TextList(
                    PropertyPath.of("correctiveMeasures").then("improvements"),
                    document -> document.getCorrectiveMeasures().getImprovements()),
            new TextList(LESSONS.then("wentWell"), document -> ofLessons(document, Lessons::getWentWell)),
            new TextList(LESSONS.then("wentWrong"), document -> ofLessons(document, Lessons::getWentWrong)),
            new TextList(LESSONS.then("gotLucky"), document -> ofLessons(document, Lessons::getGotLucky)));

    /**
     * A list of texts that must not be blank.
     *
     * @param path the path of the list in the document
     * @param texts returns the list
     */
    private record TextList(PropertyPath path, Function<Postmortem, List<String>> texts) {}

    private static List<String> ofLessons(Postmortem document, Function<Lessons, List<String>> texts) {
        Lessons lessons = document.getLessons();
        return lessons == null ? List.of() : texts.apply(lessons);
    }

    @Override
    public Class<? extends Annotation> constraint() {
        return WellFormed.class;
    }

    @Override
    public boolean alwaysApplies() {
        return true;
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Postmortem postmortem = document.postmortem();
        LISTS.forEach(list -> check(list.texts().apply(postmortem), list.path(), faults));
        List<ImpactWindow> windows = postmortem.getSummary().getImpact().getWindows();
        for (int i = 0; i < windows.size(); i++) {
            check(windows.get(i).getServices(), WINDOWS.at(i).then("services"), faults);
        }
        List<TimelineEntry> entries = postmortem.getTimeline().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i).getEscalatedTo(), ENTRIES.at(i).then("escalatedTo"), faults);
        }
    }

    private static void check(List<String> texts, PropertyPath path, FaultSink faults) {
        for (int i = 0; i < texts.size(); i++) {
            if (isBlank(texts.get(i))) {
                PropertyPath element = path.at(i);
                faults.add(element, Map.of("property", element));
            }
        }
    }

    /** Returns whether any provider may consider a text blank: they disagree about controls and Unicode spaces. */
    private static boolean isBlank(String text) {
        return text.isBlank() || text.trim().isEmpty();
    }
}
