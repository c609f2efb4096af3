package io.github.postmortem4j.markdown;

import io.github.postmortem4j.markdown.internal.text.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Supplies hostile texts and records a harmless text of the same shape for each: with as many paragraphs, a comma if
 * the text has one, and a link if the text is one.
 */
final class HostileFieldTexts implements FieldTexts {

    private static final Pattern MARK =
            Pattern.compile("\"?(?:https?://|mailto:|zq://)?zq(\\d+),?qz(?:/|@x\\.yz|@x|\\.png)?\"?");

    /** Separates the marks of text and addresses. It is part of no address. */
    private static final String SEPARATOR = "\"";

    private final Supplier<String> texts;
    private final List<String> shown = new ArrayList<>();
    private final List<String> harmless = new ArrayList<>();

    HostileFieldTexts(Supplier<String> texts) {
        this.texts = texts;
    }

    @Override
    public String line() {
        String text = texts.get();
        harmless.add(markOrBlank(VisibleText.line(text)));
        return text;
    }

    @Override
    public String prose() {
        String text = texts.get();
        harmless.add(String.join(
                "\n\n",
                VisibleText.paragraphs(text).stream().map(this::markOrBlank).toList()));
        return text;
    }

    @Override
    public String link() {
        String uri = texts.get();
        String line = VisibleText.line(uri);
        harmless.add(
                switch (VisibleText.kindOfLink(uri)) {
                    case "web" -> "http://" + mark(line) + "/";
                    case "mail" -> "mailto:" + mark(line) + "@x";
                    default -> noLink(line);
                });
        return uri;
    }

    @Override
    public String image() {
        String uri = texts.get();
        String line = VisibleText.line(uri);
        harmless.add(VisibleText.isImage(uri) ? mark(line) + ".png" : noLink(line));
        return uri;
    }

    private String noLink(String line) {
        // Addresses with an invisible character are not linked as a whole.
        return line.isEmpty() ? "" : "\u200B" + markOrBlank(line);
    }

    private String markOrBlank(String line) {
        StringBuilder marks = new StringBuilder();
        int done = 0;
        for (Address next = Address.next(line, 0); next != null; next = Address.next(line, done)) {
            marks.append(next.start() > done ? mark(line.substring(done, next.start())) + SEPARATOR : "");
            marks.append(address(next, line.substring(next.start(), next.end())));
            done = next.end();
            marks.append(done < line.length() ? SEPARATOR : "");
        }
        return marks.append(done < line.length() ? mark(line.substring(done)) : "")
                .toString();
    }

    /** {@return the mark of an address that the renderer treats alike} */
    private String address(Address address, String text) {
        String destination = address.destination();
        if (destination == null) {
            return "zq://" + mark(text);
        }
        return destination.startsWith("mailto:") ? mark(text) + "@x.yz" : "http://" + mark(text) + "/";
    }

    private String mark(String text) {
        shown.add(text);
        return "zq" + (shown.size() - 1) + (text.contains(",") ? "," : "") + "qz";
    }

    /** {@return the harmless texts, in the order in which the hostile ones were supplied} */
    FieldTexts harmless() {
        return new Replay();
    }

    /** {@return the visible text for each mark {@code zqNqz}, by the number of the mark} */
    List<String> shown() {
        return List.copyOf(shown);
    }

    /** {@return a skeleton of harmless texts with each mark replaced by the visible hostile text} */
    String expected(String skeletonOfHarmless) {
        // Nothing is between two adjacent addresses.
        String withoutSeparators = skeletonOfHarmless.replace("'" + SEPARATOR + "'", "");
        return MARK.matcher(withoutSeparators)
                .replaceAll(mark -> Matcher.quoteReplacement(MarkdownSkeleton.quoted(
                        shown.get(Integer.parseInt(mark.group(1))).replace("\u2060", ""))));
    }

    private final class Replay implements FieldTexts {
        private int next;

        @Override
        public String line() {
            return harmless.get(next++);
        }

        @Override
        public String prose() {
            return line();
        }

        @Override
        public String link() {
            return line();
        }

        @Override
        public String image() {
            return line();
        }
    }
}
