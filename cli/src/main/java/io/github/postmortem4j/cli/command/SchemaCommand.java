package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.run.OutputFile;
import io.github.postmortem4j.json.PostmortemSchema;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem schema}: prints a JSON Schema of postmortems. */
@Command(
        name = "schema",
        description = "Prints a JSON Schema (2020-12) of postmortems, for editors, other programs and language models.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footerHeading = "%nSchemas:%n",
        footer = {
            "  draft              any valid document, however unfinished",
            "  publishable        a document that can be published",
            "  structured-output  for language models: every property is required"
        })
public final class SchemaCommand implements Callable<Integer> {

    static final class SchemaConverter extends EnumNameConverter<PostmortemSchema> {
        SchemaConverter() {
            super("schema", PostmortemSchema.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SCHEMA",
            arity = "0..1",
            defaultValue = "draft",
            converter = SchemaConverter.class,
            completionCandidates = SchemaConverter.class,
            description = "The schema to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private PostmortemSchema schema = PostmortemSchema.DRAFT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write; an existing file is replaced atomically. Default: standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (output == null) {
            command.getOut().print(schema.getText());
        } else {
            OutputFile.write(output, schema.getText(), command.getErr());
        }
        return ExitCode.OK;
    }
}
