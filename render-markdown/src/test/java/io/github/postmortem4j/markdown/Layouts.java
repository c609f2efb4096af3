package io.github.postmortem4j.markdown;

import java.util.List;

/** The built-in layouts by the names their golden files have, and one that uses everything a section of a user's can. */
record Layouts(String name, Layout layout) {

    static List<Layouts> builtIn() {
        return List.of(
                new Layouts("spec", Layout.spec()),
                new Layouts("google-sre", Layout.googleSre()),
                new Layouts("google-api-infrastructure", Layout.googleApiInfrastructure()),
                new Layouts("atlassian", Layout.atlassian()),
                new Layouts("pagerduty", Layout.pagerDuty()),
                new Layouts("executive", Layout.executive()));
    }

    @Override
    public String toString() {
        return name;
    }
}
