package io.github.postmortem4j.corpus.internal.engine;

/**
 * What an index depends on besides its documents. An index that was made with other settings is rebuilt.
 *
 * @param dictionary the fingerprint of the dictionary of mechanisms
 * @param configuration the fingerprint of everything else that the caller configured
 * @param view the name of the view of the documents, {@code internal} unless they are filtered
 */
public record IndexSettings(String dictionary, String configuration, String view) {}
