package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.util.List;

/** Quotes the words of a statement. */
final class Wording {

    private Wording() {}

    /** {@return the text of some tokens, as written, with the percent sign that may follow them} */
    static String of(List<Token> tokens, int from, int to) {
        String text = tokens.get(from).text();
        int end = tokens.get(to - 1).end();
        int sign = end;
        while (sign < text.length() && Character.isSpaceChar(text.charAt(sign))) {
            sign++;
        }
        boolean percent = sign < text.length() && text.charAt(sign) == '%';
        return text.substring(tokens.get(from).start(), percent ? sign + 1 : end);
    }
}
