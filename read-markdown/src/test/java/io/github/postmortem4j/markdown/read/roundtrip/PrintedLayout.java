package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.Layout;
import java.util.List;

/** The layouts, with the part of a postmortem that each shows and that can be read back. */
enum PrintedLayout {
    /** Shows everything. */
    SPEC(Layout.spec()),
    /** Shows everything. */
    GOOGLE_API_INFRASTRUCTURE(Layout.googleApiInfrastructure()),
    /** Shows everything. */
    ATLASSIAN(Layout.atlassian()),
    /** Shows everything. */
    GOOGLE_SRE(Layout.googleSre()),
    /** Shows facts in a table, on one line each. */
    PAGER_DUTY(Layout.pagerDuty()) {
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
            return read.toBuilder()
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

    /** {@return the part of a postmortem that the layout shows and that can be read back} */
    Postmortem printed(Postmortem value) {
        return value;
    }

    /** {@return the postmortem that was read, without what cannot be compared} */
    Postmortem read(Postmortem read) {
        return read;
    }
}
