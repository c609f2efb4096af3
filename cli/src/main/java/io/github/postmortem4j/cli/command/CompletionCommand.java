package io.github.postmortem4j.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code postmortem completion}: what makes a shell complete the commands. */
@Command(
        name = "completion",
        description = "Prints a script that makes bash or zsh complete the commands and options of this one.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "For the shell at hand, in bash or zsh:",
            "  source <(postmortem completion)",
            "For every bash to come:",
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
