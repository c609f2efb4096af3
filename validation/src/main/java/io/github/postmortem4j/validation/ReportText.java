package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code toString} of reports and findings. */
final class ReportText {

    private ReportText() {}

    /** {@code ValidationReport{3 errors, 1 warning, 512 words}}. */
    static String of(ValidationReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = report.findings(severity).size();
            if (count > 0) {
                parts.add(counted(count, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        if (parts.isEmpty()) {
            parts.add("no findings");
        }
        parts.add(counted(report.getWordCount(), "word"));
        return "ValidationReport{" + String.join(", ", parts) + "}";
    }

    /** {@code Finding{S3 ERROR /summary/impact/services "Impact names no service: …"}}. */
    static String of(Finding finding) {
        return Stream.of(
                        finding.getRule(),
                        finding.getSeverity().name(),
                        finding.getPointer(),
                        '"' + finding.getMessage() + '"')
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "Finding{", "}"));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
