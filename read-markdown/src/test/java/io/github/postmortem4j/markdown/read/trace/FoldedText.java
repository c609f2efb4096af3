package io.github.postmortem4j.markdown.read.trace;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits texts into words, which are compared without case and accents. */
final class FoldedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\u2060]");

    private FoldedText() {}

    static List<String> words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = INVISIBLE
                .matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
