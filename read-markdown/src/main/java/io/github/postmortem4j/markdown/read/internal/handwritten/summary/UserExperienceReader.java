package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an English sentence that says what users experienced, such as {@code Users could not sign in}. */
public final class UserExperienceReader {

    private static final int MAX_LINE = 4_000;

    private static final Pattern EXPERIENCE = Pattern.compile(
            "\\b(?:users|customers|visitors|clients|players|subscribers) "
                    + "(?:were unable to|were not able to|could not|couldn't|couldn’t|experienced|received errors|saw errors"
                    + "|had their|noticed|were seeing)\\b",
            Pattern.CASE_INSENSITIVE);

    private UserExperienceReader() {}

    /** {@return the sentence, or {@code null} if the line has none} */
    public static @Nullable String read(MarkdownLine line) {
        String text = ParagraphText.of(line.text());
        Matcher experience = EXPERIENCE.matcher(text.length() > MAX_LINE ? "" : text);
        if (!experience.find()) {
            return null;
        }
        int from = text.lastIndexOf(". ", experience.start());
        int to = text.indexOf(". ", experience.end());
        return text.substring(from < 0 ? 0 : from + 2, to < 0 ? text.length() : to + 1)
                .strip();
    }
}
