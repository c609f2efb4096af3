package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.markdown.Layout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layouts other than the default one, with the part of a postmortem that each shows and that can be read back. */
enum PrintedLayout {
    /** Shows everything. */
    GOOGLE_API_INFRASTRUCTURE(Layout.googleApiInfrastructure()),
    /** Shows everything. */
    ATLASSIAN(Layout.atlassian()),
    /** Shows the short root cause directly before the detailed one. */
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
    /** Shows facts in a table, on one line each. Without an overview, "What happened" would be the summary. */
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
    /** Shows only the summary, without other impact, and some of the action items. */
    EXECUTIVE(Layout.executive()) {
        @Override
        Postmortem printed(Postmortem value) {
            IssueSummary summary = value.getSummary();
            Impact impact = summary.getImpact().with(shown -> shown.notes("").clearWindows());
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

    /** {@return the postmortem to render instead of a random one} */
    Postmortem value(Postmortem value) {
        return value;
    }

    /** {@return the part of a postmortem that the layout shows and that can be read back} */
    Postmortem printed(Postmortem value) {
        return value;
    }

    /** {@return the postmortem that was read, without what cannot be compared} */
    Postmortem read(Postmortem read) {
        return read.toBuilder().timeZone(null).build();
    }
}
