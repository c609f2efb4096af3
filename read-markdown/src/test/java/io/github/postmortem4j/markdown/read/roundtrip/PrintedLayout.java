package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.markdown.Layout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the other layouts print of a value, and of it what can be told apart again. */
enum PrintedLayout {
    /** Prints all. */
    GOOGLE_API_INFRASTRUCTURE(Layout.googleApiInfrastructure()),
    /** Prints all. */
    ATLASSIAN(Layout.atlassian()),
    /** Puts the line on the root cause before the detail of it, with nothing between. */
    GOOGLE_SRE(Layout.googleSre()) {
        @Override
        Postmortem printed(Postmortem value) {
            IssueSummary summary = value.getSummary();
            RootCauseAndResolution cause = value.getRootCauseAndResolution();
            String both = Stream.of(summary.getRootCause(), cause.getRootCause())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            return value.toBuilder()
                    .summary(summary.toBuilder().rootCause("").build())
                    .rootCauseAndResolution(cause.toBuilder().rootCause(both).build())
                    .build();
        }
    },
    /** Puts facts in a table, where a text is one line. What happened would be the summary if there were no overview. */
    PAGER_DUTY(Layout.pagerDuty()) {
        @Override
        Postmortem value(Postmortem value) {
            IssueSummary summary = value.getSummary();
            return summary.getOverview().isEmpty()
                    ? value.toBuilder()
                            .summary(summary.toBuilder().overview("Pies.").build())
                            .build()
                    : value;
        }

        @Override
        Postmortem printed(Postmortem value) {
            Impact impact = value.getSummary().getImpact();
            return value.toBuilder()
                    .summary(value.getSummary().toBuilder()
                            .impact(impact.toBuilder()
                                    .userExperience(line(impact.getUserExperience()))
                                    .notes(line(impact.getNotes()))
                                    .build())
                            .build())
                    .build();
        }

        private static String line(String prose) {
            return prose.replace("\n\n", " ");
        }
    },
    /** Prints the summary alone, without what else it did, and some tasks. */
    EXECUTIVE(Layout.executive()) {
        @Override
        Postmortem printed(Postmortem value) {
            IssueSummary summary = value.getSummary();
            Impact impact = summary.getImpact().toBuilder().notes("").build();
            return Postmortem.builder()
                    .title(value.getTitle())
                    .status(value.getStatus())
                    .severity(value.getSeverity())
                    .hook(value.getHook())
                    .summary(summary.toBuilder().impact(impact).build())
                    .build();
        }

        @Override
        Postmortem read(Postmortem read) {
            return super.read(read).toBuilder()
                    .correctiveMeasures(Postmortem.builder().build().getCorrectiveMeasures())
                    .waivers(List.of())
                    .build();
        }
    };

    private final Layout layout;

    PrintedLayout(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    /** {@return the value to print} */
    Postmortem value(Postmortem value) {
        return value;
    }

    /** {@return what the layout prints, as far as it can be told apart} */
    Postmortem printed(Postmortem value) {
        return value;
    }

    /** {@return what was read, in the form to compare} */
    Postmortem read(Postmortem read) {
        return read.toBuilder().timeZone(null).build();
    }
}
