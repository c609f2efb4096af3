package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.corpus.TodayOption;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.DictionaryOptions;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.option.RedactionOptions;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem site}: writes a static site of a folder. */
@Command(
        name = "site",
        description = {
            "Writes a static site of a folder of postmortems: an index with a search, a page for each postmortem, a board"
                    + " of open measures, statistics, and an Atom feed.",
            "The site needs no server, loads nothing, and works without scripts, except for the search. Pages that have"
                    + " not changed are not written again. Reads up to 10,000 postmortems in JSON, JSON Lines (.jsonl, .ndjson) and"
                    + " Markdown."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the site contains all postmortems",
            "1:postmortems were rejected, or links between them are broken; all others are in the site",
            "2:the site could not be written, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem site incidents -o site                              for the organization",
            "  postmortem site incidents -o public --public --mask Falcon     redacted, for everyone"
        })
public final class SiteCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder with all postmortems.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The folder of the site: a new or an empty one, or that of an earlier site.")
    private Path output = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of the site. Default: Postmortems.")
    private @Nullable String title;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description =
                    "The language of the site's own words, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}."
                            + " The text of postmortems is not translated. Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    @Mixin
    private TodayOption today = new TodayOption();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    @Option(
            names = "--public",
            description = "Write redacted postmortems only. An internal and a public site need different folders.")
    private boolean redacted;

    @ArgGroup(exclusive = false, heading = "%nWith --public, as in redact:%n")
    private RedactionOptions redaction = new RedactionOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        RedactionOptions redacting = redaction.ifPublic(redacted);
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(folder + ": is not a directory");
        }
        SiteFolder site = SiteFolder.open(output, redacted ? "public" : "internal", err);
        redaction.setLanguage(language);
        SitePages pages = new SitePages(title, language.locale());
        SiteBuilder builder = new SiteBuilder(folder, pages, redacting, err);
        builder.read(dictionaries, today.date());
        builder.write(site, today.date());
        int changed = site.finish();
        builder.problems().forEach(problem -> err.println(TerminalText.escape(problem)));
        err.flush();
        spec.commandLine().getOut().println(builder.size() + " postmortems, " + changed + " files changed");
        return builder.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
