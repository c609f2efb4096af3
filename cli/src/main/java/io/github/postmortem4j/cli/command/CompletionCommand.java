package io.github.postmortem4j.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code postmortem completion}: prints a completion script for shells. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash and zsh.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "To enable completion in the current shell (bash or zsh):",
            "  source <(postmortem completion)",
            "To enable it permanently in bash:",
            "  postmortem completion >~/.local/share/bash-completion/completions/postmortem"
        })
public final class CompletionCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        CommandLine root = Objects.requireNonNull(command.getParent());
        command.getOut().print(AutoComplete.bash(root.getCommandName(), root));
    }
}
