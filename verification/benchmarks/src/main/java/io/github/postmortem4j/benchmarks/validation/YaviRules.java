package io.github.postmortem4j.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import io.github.postmortem4j.benchmarks.json.PlainPostmortem;

/** The standard constraints of the records for YAVI. */
final class YaviRules {

    private static final int MAX_LENGTH = 100_000;

    private static final Validator<PlainPostmortem.Link> LINK = ValidatorBuilder.<PlainPostmortem.Link>of()
            .constraint(PlainPostmortem.Link::title, "title", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Link::uri, "uri", text -> text.lessThanOrEqual(MAX_LENGTH))
            .build();

    private static final Validator<PlainPostmortem.Entry> ENTRY = ValidatorBuilder.<PlainPostmortem.Entry>of()
            .constraintOnObject(PlainPostmortem.Entry::at, "at", time -> time.notNull())
            .constraintOnObject(PlainPostmortem.Entry::kind, "kind", kind -> kind.notNull())
            .constraint(PlainPostmortem.Entry::text, "text", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Entry::investigated, "investigated", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Entry::assumption, "assumption", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Entry::by, "by", text -> text.lessThanOrEqual(MAX_LENGTH))
            .build();

    private static final Validator<PlainPostmortem.Task> TASK = ValidatorBuilder.<PlainPostmortem.Task>of()
            .constraint(PlainPostmortem.Task::id, "id", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Task::task, "task", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Task::owner, "owner", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Task::tracker, "tracker", text -> text.lessThanOrEqual(MAX_LENGTH))
            .build();

    private static final Validator<PlainPostmortem.Measures> MEASURES = ValidatorBuilder.<PlainPostmortem.Measures>of()
            .forEachIfPresent(PlainPostmortem.Measures::actionItems, "actionItems", TASK)
            .build();

    private static final Validator<PlainPostmortem.Impact> IMPACT = ValidatorBuilder.<PlainPostmortem.Impact>of()
            .constraint(PlainPostmortem.Impact::userExperience, "experience", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Impact::notes, "notes", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Impact::affectedUsers, "users", number -> number.greaterThanOrEqual(0L))
            .build();

    private static final Validator<PlainPostmortem.Summary> SUMMARY = ValidatorBuilder.<PlainPostmortem.Summary>of()
            .constraint(PlainPostmortem.Summary::overview, "overview", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem.Summary::rootCause, "rootCause", text -> text.lessThanOrEqual(MAX_LENGTH))
            .nestIfPresent(PlainPostmortem.Summary::impact, "impact", IMPACT)
            .build();

    private static final Validator<PlainPostmortem.CauseAndFix> CAUSE =
            ValidatorBuilder.<PlainPostmortem.CauseAndFix>of()
                    .constraint(
                            PlainPostmortem.CauseAndFix::rootCause,
                            "rootCause",
                            text -> text.lessThanOrEqual(MAX_LENGTH))
                    .constraint(
                            PlainPostmortem.CauseAndFix::resolution,
                            "resolution",
                            text -> text.lessThanOrEqual(MAX_LENGTH))
                    .constraint(
                            PlainPostmortem.CauseAndFix::trigger, "trigger", text -> text.lessThanOrEqual(MAX_LENGTH))
                    .build();

    static final Validator<PlainPostmortem> DOCUMENT = ValidatorBuilder.<PlainPostmortem>of()
            .constraint(PlainPostmortem::title, "title", text -> text.notBlank().lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem::id, "id", text -> text.lessThanOrEqual(MAX_LENGTH))
            .constraint(PlainPostmortem::severity, "severity", text -> text.lessThanOrEqual(MAX_LENGTH))
            .nestIfPresent(PlainPostmortem::summary, "summary", SUMMARY)
            .forEach(PlainPostmortem::timeline, "timeline", ENTRY)
            .nestIfPresent(PlainPostmortem::rootCauseAndResolution, "cause", CAUSE)
            .nestIfPresent(PlainPostmortem::correctiveMeasures, "measures", MEASURES)
            .forEachIfPresent(PlainPostmortem::links, "links", LINK)
            .build();

    private YaviRules() {}
}
