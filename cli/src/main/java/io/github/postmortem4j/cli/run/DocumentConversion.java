package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** Reads every document of a command line, converts it to text, and writes the text to its target. */
public final class DocumentConversion {

    /** Converts a document to text. */
    @FunctionalInterface
    public interface Converter {
        String convert(DocumentSource source, Postmortem postmortem);
    }

    /** Converts a document to a page that shows a picture. */
    @FunctionalInterface
    public interface IllustratedConverter {

        /**
         * {@return the page and the picture}
         *
         * @param postmortem the document
         * @param picture the name of the file of the picture, which is beside the page
         */
        IllustratedPage convert(Postmortem postmortem, String picture);
    }

    /**
     * A page and its picture.
     *
     * @param text the page
     * @param picture the picture; {@code ""} if the page has none
     */
    public record IllustratedPage(String text, String picture) {}

    private final CommandLine command;
    private final ConvertOptions options;
    private final NoteHandling handling;
    private boolean rejected;

    public DocumentConversion(CommandLine command, ConvertOptions options, NoteHandling handling) {
        this.command = command;
        this.options = options;
        this.handling = handling;
    }

    /**
     * Converts every usable document and reports the others.
     *
     * @param extension the file name extension of the output, such as {@code .md}
     * @param fallback the format to assume when neither the file name nor {@code --from} determines it
     * @return the exit code
     */
    public int run(String extension, InputFormat fallback, Converter converter) {
        List<DocumentSource> sources = options.input().sources(fallback);
        return run(sources, targets(sources, extension), converter);
    }

    /**
     * Converts every usable document to a page and a picture beside it, and reports the others.
     *
     * @param extension the file name extension of the page
     * @param pictureExtension the file name extension of the picture
     * @param fallback the format to assume when neither the file name nor {@code --from} determines it
     * @return the exit code
     * @throws UnusableInputException if pages are written to standard output
     */
    public int run(String extension, String pictureExtension, InputFormat fallback, IllustratedConverter converter) {
        List<DocumentSource> sources = options.input().sources(fallback);
        OutputTargets targets = targets(sources, extension);
        if (targets == null) {
            throw new UnusableInputException("a picture is a file beside the page, so the page cannot be written to"
                    + " standard output: give a file or a directory with -o");
        }
        OutputTargets pictures = targets.beside(pictureExtension);
        return run(sources, targets, (source, postmortem) -> {
            IllustratedPage page = converter.convert(postmortem, pictures.fileName(source));
            if (!page.picture().isEmpty()) {
                // Before the page, which must not show a picture that does not exist.
                pictures.write(source, page.picture(), command.getErr());
            }
            return page.text();
        });
    }

    private int run(List<DocumentSource> sources, @Nullable OutputTargets targets, Converter converter) {
        DocumentLoader loader = options.input().loader();
        int unusable = DocumentBatch.run(
                command,
                sources,
                source -> convert(loader.load(source), converter, targets),
                CommandExecution.printTo(command));
        return unusable > 0 ? ExitCode.USAGE : rejected ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Returns the task that prints the text or the notes, or {@code null} if there is nothing to print. */
    private @Nullable Runnable convert(Document document, Converter converter, @Nullable OutputTargets targets) {
        DocumentSource source = document.source();
        String text = converter.convert(source, document.postmortem());
        Runnable notes = ReaderNotePrinter.of(document, handling, command);
        if (handling == NoteHandling.REJECT && !document.notes().isEmpty()) {
            rejected = true;
            return notes;
        }
        if (targets != null) {
            targets.write(source, text, command.getErr());
            return notes;
        }
        return () -> {
            command.getOut().print(text);
            if (notes != null) {
                notes.run();
            }
        };
    }

    /** Returns the files to write, or {@code null} for standard output. */
    private @Nullable OutputTargets targets(List<DocumentSource> sources, String extension) {
        Path output = options.output();
        boolean several = options.input().mayNameSeveral();
        if (output == null) {
            if (several) {
                throw new UnusableInputException(
                        "cannot write several documents to standard output: give a directory with -o");
            }
            return null;
        }
        boolean existingDirectory = Files.isDirectory(output) && !sources.get(0).isStandardInput();
        return several || existingDirectory || endsWithSlash()
                ? OutputTargets.inDirectory(sources, output, extension)
                : OutputTargets.single(sources.get(0), output);
    }

    /** A {@link Path} does not keep a trailing slash, so the argument is examined as it was typed. */
    private boolean endsWithSlash() {
        OptionSpec typed = command.getParseResult().matchedOption("--output");
        return typed != null && typed.originalStringValues().get(0).endsWith("/");
    }
}
