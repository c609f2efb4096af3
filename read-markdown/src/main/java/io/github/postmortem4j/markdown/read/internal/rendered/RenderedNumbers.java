package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers as pages show them in a language. */
final class RenderedNumbers {

    /** The numbers of plural forms whose words can say the number. */
    private static final Map<String, Long> IN_WORDS = Map.of("user.zero", 0L, "user.one", 1L, "user.two", 2L);

    /** A longer text is not a percentage. Its conversion would take more than linear time. */
    private static final int MAX_PERCENT = 200;

    private final Labels labels;

    RenderedNumbers(Labels labels) {
        this.labels = labels;
    }

    /** {@return a percentage; {@code null} if the text is not one} */
    @Nullable BigDecimal percent(String text) {
        List<String> number = text.length() > MAX_PERCENT ? List.of() : labels.match("percent", text);
        try {
            return number.isEmpty() ? null : new BigDecimal(number.get(0).replace(labels.get("number.decimal"), "."));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** {@return an integer; {@code null} if the text is not one} */
    @Nullable Long integer(String text) {
        try {
            return Long.valueOf(text.replace(labels.get("number.group"), ""));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** {@return a number of users with its unit; {@code null} if the text is not one} */
    @Nullable Long users(String text) {
        for (String key : labels.keys()) {
            if (key.startsWith("user.")) {
                List<String> number = labels.match(key, text);
                Long users = number.isEmpty() ? null : integer(number.get(0));
                if (users == null && text.equals(labels.get(key))) {
                    users = IN_WORDS.get(key);
                }
                if (users != null) {
                    return users;
                }
            }
        }
        return null;
    }
}
