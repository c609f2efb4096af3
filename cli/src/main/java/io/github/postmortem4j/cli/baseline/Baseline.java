package io.github.postmortem4j.cli.baseline;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.Fingerprints;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accepted findings of existing documents. Immutable and safe for use by multiple threads. */
public final class Baseline {

    static final String VERSION = "1";

    private final BaselineNames names;
    private final Map<String, Set<String>> fingerprints;

    private Baseline(BaselineNames names, Map<String, Set<String>> fingerprints) {
        this.names = names;
        this.fingerprints = fingerprints;
    }

    /**
     * Reads a baseline.
     *
     * @throws UnusableInputException if it cannot be read, is not a baseline, or has another version
     */
    public static Baseline read(Path file) {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
            if (!root.path("baselineVersion").asString("").equals(VERSION)
                    || !root.path("documents").isObject()) {
                throw new UnusableInputException(
                        file + ": is not a baseline of version " + VERSION + "; write one with --write-baseline");
            }
            Map<String, Set<String>> fingerprints = new HashMap<>();
            root.get("documents").forEachEntry((name, findings) -> {
                Set<String> known = fingerprints.computeIfAbsent(name, any -> new HashSet<>());
                findings.forEach(
                        finding -> known.add(finding.path("fingerprint").asString("")));
            });
            return new Baseline(new BaselineNames(file), fingerprints);
        } catch (JacksonException e) {
            throw new UnusableInputException(file + ": is not valid JSON", e);
        } catch (IOException e) {
            throw UnusableInputException.of(file.toString(), e);
        }
    }

    /** Returns a report without the findings that this baseline accepts. */
    public NewFindings newFindings(Document document, ValidationReport report) {
        Set<String> known = fingerprints.getOrDefault(names.of(document.source()), Set.of());
        if (known.isEmpty()) {
            return NewFindings.all(report);
        }
        Fingerprints identity = Fingerprints.of(document);
        List<Finding> unknown = new ArrayList<>();
        int accepted = 0;
        for (Finding finding : report.getFindings()) {
            boolean isKnown = known.contains(identity.of(finding)) && finding.getSeverity() != Severity.INFO;
            if (isKnown) {
                accepted++;
            } else {
                unknown.add(finding);
            }
        }
        ValidationReport others = ValidationReport.builder()
                .findings(unknown)
                .wordCount(report.getWordCount())
                .build();
        return new NewFindings(others, accepted);
    }
}
