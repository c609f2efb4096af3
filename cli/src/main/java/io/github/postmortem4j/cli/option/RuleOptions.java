package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which rules an organization disables, and which severities it gives to others. */
public final class RuleOptions {

    static final class SeverityConverter extends EnumNameConverter<Severity> {
        SeverityConverter() {
            super("severity", Severity.class);
        }
    }

    @Option(names = "--no-advice", description = "Report only errors and waived rules, not advice.")
    private boolean withoutAdvice;

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            description =
                    "Do not check these rules, such as B1,E1. Rules that apply at every stage cannot be disabled.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=SEVERITY",
            split = ",",
            converter = {RuleIdConverter.class, SeverityConverter.class},
            description =
                    "Change the severity of rules, such as B1=warning,A1=error: error, warning or info. Rules that"
                            + " apply at every stage keep theirs.")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    /**
     * Applies the options.
     *
     * @param builder receives the settings
     * @param commandLine the command, for errors
     * @throws ParameterException if a rule does not exist or cannot be changed
     */
    public void applyTo(PostmortemValidator.Builder builder, CommandLine commandLine) {
        try {
            severities.forEach(builder::severity);
            builder.disable(disabled.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
        if (withoutAdvice) {
            builder.withoutAdvice();
        }
    }

    static final class RuleIdConverter implements CommandLine.ITypeConverter<String> {

        @Override
        public String convert(String id) {
            return id;
        }
    }
}
