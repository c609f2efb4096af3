package io.github.postmortem4j.corpus.internal.engine;

import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.similar.SimilaritySignal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Reduces settings to what an index depends on. */
public final class SettingsFingerprint {

    private SettingsFingerprint() {}

    /**
     * Returns what an index depends on.
     *
     * @param settings the settings
     * @param dictionary the dictionary that they name
     * @return the settings of the index
     */
    public static IndexSettings of(CorpusSettings settings, MechanismDictionary dictionary) {
        List<Object> configured = List.of(
                settings.getConfigurationVersion(),
                new TreeSet<>(settings.getParsers().keySet()),
                settings.getServices(),
                settings.getSignals().stream().map(SimilaritySignal::getName).toList());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(configured.toString().getBytes(StandardCharsets.UTF_8));
            return new IndexSettings(
                    dictionary.getFingerprint(), HexFormat.of().formatHex(hash, 0, 8), settings.getView());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
