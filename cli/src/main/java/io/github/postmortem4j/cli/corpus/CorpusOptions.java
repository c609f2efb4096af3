package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.DictionaryOptions;
import io.github.postmortem4j.cli.option.RedactionLanguageOptions;
import io.github.postmortem4j.cli.option.RedactionOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The index to use, and how it was made. All commands take the same options, because the words of a draft must be
 * treated as those of the index.
 *
 * <p>No class of the corpus is mentioned: picocli inspects the options by reflection, which would load it.
 */
public final class CorpusOptions {

    private static final Path DEFAULT_FOLDER = Path.of(".postmortem");

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description =
                    "The folder of the index. Default: .postmortem/internal, or .postmortem/public with --public.")
    private @Nullable Path index;

    @Option(
            names = "--opensearch",
            paramLabel = "URI",
            description =
                    "The address of an OpenSearch cluster that holds the index instead of a folder. Repeatable, for"
                            + " further nodes. Credentials: see POSTMORTEM_OPENSEARCH_USER and POSTMORTEM_OPENSEARCH_PASSWORD, or"
                            + " POSTMORTEM_OPENSEARCH_TOKEN.")
    private List<URI> opensearch = List.of();

    @Option(
            names = "--opensearch-index",
            paramLabel = "NAME",
            description =
                    "The name of the index in the cluster. Default: postmortems, or postmortems-public with --public.")
    private @Nullable String opensearchIndex;

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    @Option(
            names = "--public",
            description = "Use an index of redacted postmortems: it contains nothing else, and results are checked for"
                    + " masked terms and names.")
    private boolean redacted;

    @ArgGroup(exclusive = false, heading = "%nWith --public, as in redact; the same for all commands:%n")
    private RedactionLanguageOptions redaction = new RedactionLanguageOptions();

    Path index() {
        if (index != null) {
            return index;
        }
        return DEFAULT_FOLDER.resolve(redacted ? "public" : "internal");
    }

    /** Returns the addresses of the cluster that holds the index; none if a folder does. */
    List<URI> opensearch() {
        if (!opensearch.isEmpty() && index != null) {
            throw new UnusableInputException(
                    "an index is in a folder (--index) or in a cluster (--opensearch), not in both");
        }
        if (opensearch.isEmpty() && opensearchIndex != null) {
            throw new UnusableInputException("--opensearch-index has no effect without --opensearch");
        }
        return opensearch;
    }

    /** Returns the name of the index in the cluster. */
    String opensearchIndex() {
        if (opensearchIndex != null) {
            return opensearchIndex;
        }
        return redacted ? "postmortems-public" : "postmortems";
    }

    boolean isPublic() {
        return redacted;
    }

    /** Returns the options of the redaction, or {@code null} for the postmortems as they are. */
    @Nullable RedactionOptions redaction() {
        return redaction.ifPublic(redacted);
    }

    DictionaryOptions dictionaries() {
        return dictionaries;
    }
}
