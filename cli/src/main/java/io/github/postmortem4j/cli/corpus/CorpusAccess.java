package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.DictionaryOptions;
import io.github.postmortem4j.cli.option.RedactionOptions;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import io.github.postmortem4j.corpus.opensearch.OpenSearchCorpus;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the corpus that the options describe, and reports its problems as those of the input. */
public final class CorpusAccess {

    private static final Set<CorpusProblem> SOLVED_BY_AN_UPDATE =
            EnumSet.of(CorpusProblem.NOT_FOUND, CorpusProblem.OUTDATED, CorpusProblem.DAMAGED);

    private final CorpusOptions options;
    private final @Nullable Redaction redaction;
    private final CorpusView view;

    CorpusAccess(CorpusOptions options) {
        this.options = options;
        RedactionOptions given = options.redaction();
        this.redaction = given == null ? null : given.redaction();
        this.view = redaction == null ? CorpusView.internal() : CorpusView.redacted(redaction);
    }

    CorpusView view() {
        return view;
    }

    /** Runs a task with the corpus. */
    <T> T use(CorpusTask<T> task) throws IOException {
        try (Corpus corpus = open()) {
            return task.run(corpus);
        } catch (CorpusException e) {
            String cure = SOLVED_BY_AN_UPDATE.contains(e.getProblem()) ? " (postmortem index FOLDER)" : "";
            throw new UnusableInputException(e.getMessage() + cure, e);
        } catch (IllegalArgumentException e) {
            // A dictionary or an address that is not valid: the message says which.
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private Corpus open() throws IOException {
        List<URI> cluster = options.opensearch();
        return cluster.isEmpty()
                ? LuceneCorpus.open(options.index(), settings())
                : OpenSearchCorpus.connect(
                        ClusterConnection.settings(cluster, options.opensearchIndex(), System.getenv()), settings());
    }

    private CorpusSettings settings() {
        return settings(options.dictionaries(), options.redaction());
    }

    /**
     * Returns the settings of a corpus.
     *
     * @param redaction the redaction, or {@code null} for the postmortems as they are
     */
    public static CorpusSettings settings(DictionaryOptions dictionaries, @Nullable RedactionOptions redaction) {
        CorpusSettings.Builder settings = CorpusSettings.builder().services(dictionaries.services());
        dictionaries.mechanisms().forEach(settings::dictionary);
        settings.parser("md", MarkdownDocuments::parse).parser("markdown", MarkdownDocuments::parse);
        if (redaction != null) {
            Redaction required = redaction.redaction();
            PostmortemJson json = PostmortemJson.create();
            settings.filter("public", original -> redact(original, required, json))
                    .configurationVersion(redaction.identity());
        }
        return settings.build();
    }

    /**
     * A postmortem that cannot be redacted completely is rejected: the exception is the reason. So is one with a word
     * that may be a name, because nobody reviews the texts of an index before they are shown.
     */
    private static Postmortem redact(Postmortem original, Redaction redaction, PostmortemJson json) {
        Postmortem redacted = redaction.redact(original);
        try {
            redaction.requireNoLeaks(original, json.write(redacted));
        } catch (LeakException e) {
            throw new UnusableInputException(
                    e.getMessage() + "; use --keep for a name or word to keep, and --role for a name to replace", e);
        }
        return redacted;
    }

    /** What to do with a corpus. */
    @FunctionalInterface
    interface CorpusTask<T> {
        T run(Corpus corpus) throws IOException;
    }
}
