package io.github.postmortem4j.validation.internal.stage;

import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.constraint.BlamelessValidator;
import io.github.postmortem4j.validation.internal.constraint.DistinctReferencesValidator;
import io.github.postmortem4j.validation.internal.constraint.EngagingValidator;
import io.github.postmortem4j.validation.internal.constraint.JustifiedWaiversValidator;
import io.github.postmortem4j.validation.internal.constraint.KnownPropertiesValidator;
import io.github.postmortem4j.validation.internal.constraint.LimitedWaiversValidator;
import io.github.postmortem4j.validation.internal.constraint.ProseMatchesTimesValidator;
import io.github.postmortem4j.validation.internal.constraint.ResolutionDetailedValidator;
import io.github.postmortem4j.validation.internal.constraint.RootCauseDetailedValidator;
import io.github.postmortem4j.validation.internal.constraint.TitleStatedValidator;
import io.github.postmortem4j.validation.internal.constraint.TruthfulTimeZoneValidator;
import io.github.postmortem4j.validation.internal.constraint.WordCountValidator;
import io.github.postmortem4j.validation.internal.constraint.measures.ActionableItemsValidator;
import io.github.postmortem4j.validation.internal.constraint.measures.ImprovementsListedValidator;
import io.github.postmortem4j.validation.internal.constraint.measures.PreventiveItemsValidator;
import io.github.postmortem4j.validation.internal.constraint.measures.SpecificTasksListedValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.AffectedServicesStatedValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.AffectedShareStatedValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.EndAfterStartValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.OutageTimesStatedValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.QuantifiedImpactValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.RootCauseSummarizedValidator;
import io.github.postmortem4j.validation.internal.constraint.summary.UserExperienceStatedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.ChronologicalValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.DetectionMethodRecordedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.DetectionRecordedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.EntriesWithinOutageValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.EscalationRecordedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.InvestigationRecordedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.MaxSentencesValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.MisleadingPathRecordedValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.ResolutionRecordedValidator;
import java.util.List;

/**
 * The checks of the constraints of the spec, with the limits of the spec, in the order of the stages. A test
 * compares them with the annotations.
 */
final class SpecChecks {

    static final int SENTENCES = 2;
    static final int MIN_WORDS = 400;
    static final int MAX_WORDS = 600;

    /** The check of each constraint; checks are immutable, so all validators share them. */
    static final List<DocumentCheck> ALL = List.of(
            new EndAfterStartValidator(),
            new ChronologicalValidator(),
            new DistinctReferencesValidator(),
            new JustifiedWaiversValidator(),
            new TitleStatedValidator(),
            new OutageTimesStatedValidator(),
            new AffectedServicesStatedValidator(),
            new UserExperienceStatedValidator(),
            new AffectedShareStatedValidator(),
            new RootCauseSummarizedValidator(),
            new DetectionRecordedValidator(),
            new DetectionMethodRecordedValidator(),
            new InvestigationRecordedValidator(),
            new MisleadingPathRecordedValidator(),
            new EscalationRecordedValidator(),
            new ResolutionRecordedValidator(),
            new RootCauseDetailedValidator(),
            new ResolutionDetailedValidator(),
            new ImprovementsListedValidator(),
            new SpecificTasksListedValidator(),
            new LimitedWaiversValidator(),
            new MaxSentencesValidator(SENTENCES),
            new WordCountValidator(MIN_WORDS, MAX_WORDS),
            new EngagingValidator(),
            new ActionableItemsValidator(),
            new PreventiveItemsValidator(),
            new BlamelessValidator(),
            new ProseMatchesTimesValidator(),
            new EntriesWithinOutageValidator(),
            new TruthfulTimeZoneValidator(),
            new QuantifiedImpactValidator(),
            new KnownPropertiesValidator());

    private SpecChecks() {}
}
