package io.github.postmortem4j.cli.option;

import picocli.CommandLine.Option;

/** The options of a redaction, for commands whose own output has no language. */
public final class RedactionLanguageOptions extends RedactionOptions {

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description = "The language of the default role, as a tag: ${COMPLETION-CANDIDATES}. Default: en.")
    @Override
    public void setLanguage(OutputLanguage language) {
        super.setLanguage(language);
    }
}
