package io.github.postmortem4j.markdown;

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
            Pattern.compile("(?:https?://|mailto:|javascript:)?zq(\\d+),?qz(?:/|@x|\\.png)?");

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
        String mark = markOrBlank(VisibleText.line(uri));
        harmless.add(
                switch (VisibleText.kindOfLink(uri)) {
                    case "web" -> "http://" + mark + "/";
                    case "mail" -> "mailto:" + mark + "@x";
                    default -> mark;
                });
        return uri;
    }

    @Override
    public String image() {
        String uri = texts.get();
        String mark = markOrBlank(VisibleText.line(uri));
        harmless.add(mark.isEmpty() ? "" : VisibleText.isImage(uri) ? mark + ".png" : "javascript:" + mark);
        return uri;
    }

    private String markOrBlank(String line) {
        if (line.isEmpty()) {
            return "";
        }
        shown.add(line);
        return "zq" + (shown.size() - 1) + (line.contains(",") ? "," : "") + "qz";
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
        return MARK.matcher(skeletonOfHarmless)
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
