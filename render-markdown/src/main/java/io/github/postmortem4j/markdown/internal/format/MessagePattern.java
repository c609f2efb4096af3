package io.github.postmortem4j.markdown.internal.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A label with placeholders for arguments, such as {@code Rule {0} is waived: {1}}. Translations may reorder the
 * placeholders.
 */
public final class MessagePattern {

    private final List<Part> parts;

    private MessagePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A literal text or a placeholder.
     *
     * @param text the text; {@code ""} for a placeholder
     * @param argument the index of the argument that replaces the placeholder; negative for a text
     */
    public record Part(String text, int argument) {

        /** {@return whether this part is a placeholder} */
        public boolean isPlaceholder() {
            return argument >= 0;
        }
    }

    /**
     * Parses a pattern. The index of a placeholder has one digit. Other braces are not supported: no label needs them.
     */
    static MessagePattern parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', end)) {
            parts.add(new Part(pattern.substring(end, open), -1));
            parts.add(new Part("", pattern.charAt(open + 1) - '0'));
            end = open + "{0}".length();
        }
        parts.add(new Part(pattern.substring(end), -1));
        return new MessagePattern(parts);
    }

    /** {@return the parts, in order} */
    public List<Part> parts() {
        return parts;
    }

    /** {@return the message, with each placeholder replaced by its argument} */
    String fill(String... arguments) {
        StringBuilder message = new StringBuilder();
        for (Part part : parts) {
            message.append(part.isPlaceholder() ? arguments[part.argument()] : part.text());
        }
        return message.toString();
    }

    /**
     * {@return the arguments with which {@link #fill} would give a text, in the order of their numbers; empty if there are
     * none or the pattern has no placeholder}
     */
    List<String> match(String text) {
        String last = parts.get(parts.size() - 1).text();
        int from = parts.get(0).text().length();
        int end = text.length() - last.length();
        String[] arguments = new String[parts.size() / 2];
        if (arguments.length == 0 || !text.startsWith(parts.get(0).text()) || !text.endsWith(last)) {
            return List.of();
        }
        for (int i = 1; i < parts.size(); i += 2) {
            boolean isLast = i == parts.size() - 2;
            String next = parts.get(i + 1).text();
            int to = isLast ? end : text.indexOf(next, from);
            int argument = parts.get(i).argument();
            if (to < from || to > end || argument >= arguments.length) {
                return List.of();
            }
            arguments[argument] = text.substring(from, to);
            from = to + next.length();
        }
        return List.of(arguments);
    }
}
