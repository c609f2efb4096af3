package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import org.jspecify.annotations.Nullable;

/** Finds a sentence that states what users experienced, such as {@code Users could not sign in}. */
public final class UserExperienceReader {

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_DISTANCE = 3;

    private UserExperienceReader() {}

    /** {@return the sentence, or {@code null} if the text has none} */
    public static @Nullable String read(String text, PhraseDictionary phrases) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        for (int i = 0; i < words.size(); i++) {
            if (phrases.lengthAt("USER_NOUN", words.folded(), i) > 0 && experiences(words, i, phrases)) {
                return words.sentence(words.startOfSentence(i), words.endOfSentence(i));
            }
        }
        return null;
    }

    private static boolean experiences(TextWords words, int noun, PhraseDictionary phrases) {
        for (int i = noun + 1; i < words.size() && i <= noun + MAX_DISTANCE && !words.beginsSentence(i); i++) {
            if (phrases.lengthAt("EXPERIENCE", words.folded(), i) > 0) {
                return true;
            }
        }
        return false;
    }
}
