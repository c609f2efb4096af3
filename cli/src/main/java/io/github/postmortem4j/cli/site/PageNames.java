package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names the files of pages by the paths of documents. */
final class PageNames {

    private static final int MAX_LENGTH = 100;

    private final Set<String> taken = new HashSet<>();

    /** Returns a name of letters, digits and hyphens. It is unique even where file names ignore case. */
    String of(CorpusDocument document) {
        String name = ReportLinks.withoutExtension(document.getKey())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = name.isEmpty() ? "postmortem" : name.substring(0, Math.min(name.length(), MAX_LENGTH));
        String unique = base;
        for (int i = 2; !taken.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }
}
