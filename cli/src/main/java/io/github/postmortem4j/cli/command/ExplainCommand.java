package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.SeverityDescription;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem explain}: explains the rules of the spec. */
@Command(
        name = "explain",
        description = {
            "Explains the rules of the spec, with an example for each.",
            "For a single rule, also shows JSON and Markdown that violate it or meet it, and how to waive it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule, such as T2. Default: all rules.")
    private @Nullable String id;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        AnsiStyle style = new AnsiStyle(command.getColorScheme().ansi());
        if (id != null) {
            Rule rule = find(id);
            explain(rule, out, style);
            RuleExamples.read().linesOf(rule).forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
            return ExitCode.OK;
        }
        String separator = "";
        for (Rule rule : RuleRegistry.all()) {
            out.print(separator);
            explain(rule, out, style);
            separator = System.lineSeparator();
        }
        return ExitCode.OK;
    }

    private static Rule find(String id) {
        Rule rule = RuleRegistry.find(id);
        if (rule == null) {
            String known = RuleRegistry.all().stream().map(Rule::id).collect(Collectors.joining(", "));
            throw new UnusableInputException("there is no rule '" + id + "'; expected one of " + known);
        }
        return rule;
    }

    private static void explain(Rule rule, PrintWriter out, AnsiStyle style) {
        out.println(style.bold(rule.id()) + "  " + rule.spec());
        out.println("    " + SeverityDescription.of(rule));
        out.println("    For example: " + rule.example().strip().replace("\n", "\n    "));
        if (!rule.source().isEmpty()) {
            out.println("    Source: " + rule.source());
        }
    }
}
