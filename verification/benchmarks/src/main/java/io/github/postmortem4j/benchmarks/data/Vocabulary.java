package io.github.postmortem4j.benchmarks.data;

import java.util.List;
import java.util.random.RandomGenerator;

/** The words of synthetic prose. Some need escapes in Markdown, like code in real postmortems. */
final class Vocabulary {
    static final Vocabulary ASCII = new Vocabulary(
            "the database of primary was a replica behind and requests failed in region after deploy with errors until cache"
                    + " queue to traffic at peak service on node restarted alert by timeout from backup load for minutes"
                    + " user_id <b> a*b R&D 50% /var/log x[0] v1.2");

    static final Vocabulary MIXED = new Vocabulary(
            "the database of primary was a replica behind and requests failed in Zürich after déploiement with errors until cache"
                    + " queue to traffic – peak データベース on node “restarted” alert by timeout from backup 🔥 for minutes"
                    + " user_id <b> a*b R&D 50% /var/log x[0] ответ");

    private final List<String> words;

    private Vocabulary(String words) {
        this.words = List.of(words.split(" "));
    }

    /** {@return a sentence with a number of words} */
    String sentence(RandomGenerator random, int length) {
        StringBuilder sentence = new StringBuilder("It");
        for (int i = 1; i < length; i++) {
            sentence.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return sentence.append(" again.").toString();
    }

    /** {@return a paragraph with a number of sentences} */
    String paragraph(RandomGenerator random, int sentences) {
        StringBuilder paragraph = new StringBuilder(sentence(random, 12));
        for (int i = 1; i < sentences; i++) {
            paragraph.append(' ').append(sentence(random, 12));
        }
        return paragraph.toString();
    }
}
