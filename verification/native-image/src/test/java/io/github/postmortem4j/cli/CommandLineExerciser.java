package io.github.postmortem4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Runs every command as {@link PostmortemCommand#main} does, without exiting. */
public final class CommandLineExerciser {

    private static final List<String> LANGUAGES = List.of("ar", "de-AT", "en", "es", "fr-FR", "pt-BR");

    private CommandLineExerciser() {}

    /** {@return the class of the root command} */
    public static Class<?> rootCommand() {
        return PostmortemCommand.class;
    }

    /**
     * Runs every command on documents.
     *
     * @param documents the documents
     * @param scratch a folder for output
     */
    public static void exercise(List<Path> documents, Path scratch) {
        run(ExitCode.OK, "--version");
        run(ExitCode.USAGE, "no-such-command");
        help(command(new StringWriter()));
        run(ExitCode.OK, "new", "-o", scratch.resolve("draft.json").toString());
        run(ExitCode.OK, "new", "-o", scratch.resolve("draft.md").toString());
        run(ExitCode.OK, "explain");
        run(ExitCode.OK, "explain", "S1");
        run(ExitCode.OK, "completion");
        for (String schema : command("schema").positionalParameters().get(0).completionCandidates()) {
            run(ExitCode.OK, "schema", schema);
        }
        documents.forEach(document -> exercise(document.toString(), scratch.toString()));
        corpus(documents.get(0), scratch.resolve("index").toString());
        site(documents.get(0), scratch);
        written(scratch.resolve("written.md"));
    }

    /** A page that a person wrote needs more word files than a page of the renderer. */
    private static void written(Path page) {
        try {
            Files.writeString(
                    page, "# The lift stopped on 3 May 2024\n\n## Timeline\n\n- 10:00 Eastern Time: it stopped\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(ExitCode.OK, "convert", page.toString(), "-o", page + ".json");
    }

    private static void corpus(Path document, String index) {
        run(ExitCode.OK, "index", Objects.requireNonNull(document.getParent()).toString(), "--index", index);
        run(ExitCode.OK, "similar", document.toString(), "--index", index);
        run(ExitCode.OK, "stats", "--index", index);
        run(ExitCode.OK, "search", "database", "--index", index);
    }

    private static void site(Path document, Path scratch) {
        Path folder = scratch.resolve("reports");
        try {
            Files.createDirectory(folder);
            Files.copy(document, folder.resolve("report.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String site = scratch.resolve("site").toString();
        for (String language : LANGUAGES) {
            run(ExitCode.OK, "site", folder.toString(), "-o", site, "--language", language);
        }
    }

    private static void help(CommandLine command) {
        command.getSubcommands().forEach((name, subcommand) -> {
            run(ExitCode.OK, name, "--help");
            help(subcommand);
        });
    }

    private static void exercise(String document, String scratch) {
        for (String layout : candidates("render", "--layout")) {
            run(ExitCode.OK, "--color", "always", "render", document, "--layout", layout);
        }
        for (String language : LANGUAGES) {
            run(ExitCode.OK, "render", document, "--language", language);
        }
        for (String format : candidates("validate", "--format")) {
            run(ExitCode.OK, "validate", document, "--stage", "draft", "--format", format, "--language", "fr");
        }
        run(
                ExitCode.OK,
                "render",
                document,
                "--text-mode",
                "markdown",
                "--zone",
                "Asia/Tokyo",
                "-o",
                scratch + "/out.md");
        run(
                ExitCode.OK,
                "redact",
                document,
                "--keep",
                "database",
                "--role",
                "Ada=lead",
                "-o",
                scratch + "/public.json");
        run(ExitCode.OK, "render", document, "--format", "html", "-o", scratch + "/out.html");
        run(ExitCode.OK, "diagram", document, "-o", scratch + "/out.svg");
        run(ExitCode.OK, "format", "--check", document);
        String page = scratch + "/page.md";
        run(ExitCode.OK, "render", document, "-o", page);
        run(
                ExitCode.OK,
                "convert",
                page,
                "--assume-zone",
                "UTC",
                "--date-order",
                "day-first",
                "--written-in",
                "en,fr",
                "-o",
                scratch + "/read.json");
        for (String format : candidates("validate", "--format")) {
            run(ExitCode.OK, "validate", page, "--stage", "draft", "--format", format);
        }
        run(ExitCode.OK, "format", "--check", page);
    }

    private static Iterable<String> candidates(String command, String option) {
        return command(command).findOption(option).completionCandidates();
    }

    private static CommandSpec command(String name) {
        return command(new StringWriter()).getSubcommands().get(name).getCommandSpec();
    }

    private static void run(int exitCode, String... arguments) {
        StringWriter output = new StringWriter();
        int actual = command(output).execute(arguments);
        if (actual != exitCode) {
            throw new IllegalStateException(
                    "postmortem " + String.join(" ", arguments) + " exited with " + actual + ": " + output);
        }
    }

    private static CommandLine command(StringWriter output) {
        PrintWriter writer = new PrintWriter(output, true);
        return PostmortemCommand.commandLine(writer, writer);
    }
}
