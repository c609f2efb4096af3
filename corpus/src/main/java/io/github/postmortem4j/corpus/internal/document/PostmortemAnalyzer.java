package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.internal.text.PhraseIndex;
import io.github.postmortem4j.corpus.internal.text.PostmortemText;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Analyzes postmortems: sentences, mechanisms and services. Safe for use by many threads. */
public final class PostmortemAnalyzer {

    private final MechanismDictionary dictionary;
    private final PhraseIndex serviceNames = new PhraseIndex();
    private final List<String> knownServices = new ArrayList<>();

    /**
     * Creates an analyzer.
     *
     * @param dictionary the mechanisms to find
     * @param services names of services to find in the text
     */
    public PostmortemAnalyzer(MechanismDictionary dictionary, List<String> services) {
        this.dictionary = dictionary;
        for (String service : services) {
            int number = serviceNames.add(service);
            if (number == knownServices.size()) {
                knownServices.add(service.strip());
            }
        }
    }

    /** {@return the dictionary} */
    public MechanismDictionary dictionary() {
        return dictionary;
    }

    /**
     * Analyzes a postmortem.
     *
     * @param postmortem the postmortem
     * @return the result
     */
    public AnalyzedPostmortem analyze(Postmortem postmortem) {
        List<QuotableSentence> sentences = SentenceSplitter.split(PostmortemText.of(postmortem));
        return new AnalyzedPostmortem(
                postmortem, sentences, dictionary.finder().find(sentences), services(postmortem, sentences));
    }

    private List<String> services(Postmortem postmortem, List<QuotableSentence> sentences) {
        Map<String, String> services = new LinkedHashMap<>();
        for (String service : postmortem.getSummary().getImpact().getServices()) {
            if (!service.isBlank()) {
                services.putIfAbsent(key(service), service.strip());
            }
        }
        if (!knownServices.isEmpty()) {
            for (QuotableSentence sentence : sentences) {
                serviceNames.find(sentence, (phrase, first, length) -> {
                    String service = knownServices.get(phrase);
                    services.putIfAbsent(key(service), service);
                });
            }
        }
        return List.copyOf(services.values());
    }

    /**
     * Returns the form in which names of services are compared.
     *
     * @param service the name
     * @return the name in lower case, without surrounding space
     */
    public static String key(String service) {
        return service.strip().toLowerCase(Locale.ROOT);
    }
}
