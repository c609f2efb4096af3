package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.constraint.ActionableItems;
import io.github.postmortem4j.validation.constraint.AffectedServicesStated;
import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.constraint.Chronological;
import io.github.postmortem4j.validation.constraint.DetectionMethodRecorded;
import io.github.postmortem4j.validation.constraint.DetectionRecorded;
import io.github.postmortem4j.validation.constraint.DistinctReferences;
import io.github.postmortem4j.validation.constraint.EndAfterStart;
import io.github.postmortem4j.validation.constraint.Engaging;
import io.github.postmortem4j.validation.constraint.EntriesWithinOutage;
import io.github.postmortem4j.validation.constraint.EscalationRecorded;
import io.github.postmortem4j.validation.constraint.ImprovementsListed;
import io.github.postmortem4j.validation.constraint.InvestigationRecorded;
import io.github.postmortem4j.validation.constraint.JustifiedWaivers;
import io.github.postmortem4j.validation.constraint.KnownProperties;
import io.github.postmortem4j.validation.constraint.LimitedWaivers;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.MisleadingPathRecorded;
import io.github.postmortem4j.validation.constraint.OutageTimesStated;
import io.github.postmortem4j.validation.constraint.PreventiveItems;
import io.github.postmortem4j.validation.constraint.ProseMatchesTimes;
import io.github.postmortem4j.validation.constraint.QuantifiedImpact;
import io.github.postmortem4j.validation.constraint.ResolutionDetailed;
import io.github.postmortem4j.validation.constraint.ResolutionRecorded;
import io.github.postmortem4j.validation.constraint.RootCauseDetailed;
import io.github.postmortem4j.validation.constraint.RootCauseSummarized;
import io.github.postmortem4j.validation.constraint.SpecificTasksListed;
import io.github.postmortem4j.validation.constraint.TitleStated;
import io.github.postmortem4j.validation.constraint.TruthfulTimeZone;
import io.github.postmortem4j.validation.constraint.UserExperienceStated;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * The constraints that each stage is composed of, without those of the stages before it, in the order of its annotations.
 *
 * <p>They are stated a second time because Java creates a class for each type of annotation that it reads, which took a
 * tenth of the time of a command. A test compares them with the annotations.
 */
final class StageCompositions {

    private static final List<Class<? extends Annotation>> DRAFT = List.of(
            WellFormed.class,
            EndAfterStart.class,
            Chronological.class,
            DistinctReferences.class,
            JustifiedWaivers.class);

    private static final List<Class<? extends Annotation>> COMPLETE = List.of(
            TitleStated.class,
            OutageTimesStated.class,
            AffectedServicesStated.class,
            UserExperienceStated.class,
            AffectedShareStated.class,
            RootCauseSummarized.class,
            DetectionRecorded.class,
            DetectionMethodRecorded.class,
            InvestigationRecorded.class,
            MisleadingPathRecorded.class,
            EscalationRecorded.class,
            ResolutionRecorded.class,
            RootCauseDetailed.class,
            ResolutionDetailed.class,
            ImprovementsListed.class,
            SpecificTasksListed.class,
            LimitedWaivers.class);

    private static final List<Class<? extends Annotation>> PUBLISHABLE = List.of(MaxSentences.class, WordCount.class);

    static final List<Class<? extends Annotation>> ADVICE = List.of(
            Engaging.class,
            ActionableItems.class,
            PreventiveItems.class,
            Blameless.class,
            ProseMatchesTimes.class,
            EntriesWithinOutage.class,
            TruthfulTimeZone.class,
            QuantifiedImpact.class,
            KnownProperties.class);

    private StageCompositions() {}

    static List<Class<? extends Annotation>> of(Stage stage) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case COMPLETE -> COMPLETE;
            case PUBLISHABLE -> PUBLISHABLE;
        };
    }
}
