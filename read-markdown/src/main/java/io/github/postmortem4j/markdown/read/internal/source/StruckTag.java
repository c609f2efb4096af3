package io.github.postmortem4j.markdown.read.internal.source;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A tag of HTML that strikes text out: {@code <s>}, {@code <del>} or {@code <strike>}. */
final class StruckTag {

    private static final Set<String> NAMES = Set.of("s", "del", "strike");

    private StruckTag() {}

    /** {@return the end tag of a tag that strikes text out, or {@code null} if a tag has another meaning or no end} */
    static @Nullable Node end(HtmlInline tag) {
        String name = name(tag);
        if (!NAMES.contains(name)) {
            return null;
        }
        for (Node node = tag.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html && name(html).equals('/' + name)) {
                return node;
            }
        }
        return null;
    }

    private static String name(HtmlInline tag) {
        String text = tag.getLiteral();
        int end = 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '/')) {
            end++;
        }
        return text.substring(1, end).toLowerCase(Locale.ROOT);
    }
}
