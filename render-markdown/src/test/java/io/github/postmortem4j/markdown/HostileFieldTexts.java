package io.github.postmortem4j.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hostile strings, and beside each a harmless one of the same shape: as many paragraphs, a comma where it has one, a link
 * where it is one.
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
    public String picture() {
        String uri = texts.get();
        String mark = markOrBlank(VisibleText.line(uri));
        harmless.add(mark.isEmpty() ? "" : VisibleText.isPicture(uri) ? mark + ".png" : "javascript:" + mark);
        return uri;
    }

    private String markOrBlank(String line) {
        if (line.isEmpty()) {
            return "";
        }
        shown.add(line);
        return "zq" + (shown.size() - 1) + (line.contains(",") ? "," : "") + "qz";
    }

    /** {@return the harmless strings, in the order in which the hostile ones were given} */
    FieldTexts harmless() {
        return new Replay();
    }

    /** {@return what a reader should see in the place of each mark {@code zqNqz}, by its number} */
    List<String> shown() {
        return List.copyOf(shown);
    }

    /** {@return a skeleton of harmless text, with the hostile text a reader should see in its place} */
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
        public String picture() {
            return line();
        }
    }
}
