package io.github.postmortem4j.markdown.read.score;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts documents in which the reader found no service (rule S3), or no investigation with its part and its assumption
 * (rule T4): of all documents, and of those in which a person finds one.
 *
 * <p>A person's answer is {@code named service = yes} or {@code investigation = yes}. An investigation counts if the text
 * says which part was looked at, and on which assumption.
 */
final class MissingFacts {

    private final Rule service = new Rule("S3, service");
    private final Rule investigation = new Rule("T4, investigation");
    private final Rule both = new Rule("T4, with a service");

    private static final class Rule {
        private final String name;
        private final List<String> documents = new ArrayList<>();
        private int all;
        private int missing;
        private int stated;

        Rule(String name) {
            this.name = name;
        }

        void add(String document, boolean isStated, boolean isMissing) {
            all++;
            missing += isMissing ? 1 : 0;
            stated += isStated ? 1 : 0;
            if (isStated && isMissing) {
                documents.add(document);
            }
        }

        double share() {
            return stated == 0 ? 0 : (double) documents.size() / stated;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-20s missing in %d of %d, and in %d of the %d that state it %s",
                    name,
                    missing,
                    all,
                    documents.size(),
                    stated,
                    documents);
        }
    }

    void add(String document, ExpectedReading expected, Postmortem found) {
        boolean named = expected.one("named service").equals("yes");
        boolean stated = expected.one("investigation").equals("yes");
        boolean noInvestigation = found.getTimeline().getEntries().stream().noneMatch(MissingFacts::isInvestigation);
        service.add(
                document, named, found.getSummary().getImpact().getServices().isEmpty());
        investigation.add(document, stated, noInvestigation);
        both.add(document, named && stated, noInvestigation);
    }

    private static boolean isInvestigation(TimelineEntry entry) {
        return entry.getKind() == EntryKind.INVESTIGATED
                && !entry.getInvestigated().isEmpty()
                && !entry.getAssumption().isEmpty();
    }

    /** {@return the share of documents that name a service, in which the reader found none} */
    double shareWithoutService() {
        return service.share();
    }

    @Override
    public String toString() {
        return service + "\n" + investigation + "\n" + both;
    }
}
