package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Cell;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Removes what is not part of a hand-written text: invisible characters, and struck text, which its author has withdrawn.
 * A task that is done may be struck as well; its text stays.
 */
public final class UnstruckText {

    /** Characters without width that editors and web pages leave in a text. */
    private static final String INVISIBLE = "\u200B\u2060\uFEFF\u00AD\u200E\u200F";

    private final List<MarkdownLine> lines = new ArrayList<>();
    private final List<MarkdownLine> struck = new ArrayList<>();

    private UnstruckText() {}

    /** {@return the visible text of some lines} */
    public static UnstruckText of(List<MarkdownLine> lines) {
        UnstruckText visible = new UnstruckText();
        lines.forEach(visible::add);
        return visible;
    }

    /** {@return the lines of a rendered page, where tildes are text} */
    public static List<MarkdownLine> withTildes(List<MarkdownLine> lines) {
        return lines.stream().map(line -> line.withTexts(UnstruckText::tildes)).toList();
    }

    /** {@return the lines without withdrawn text; lines with nothing else are left out unless list items follow them} */
    public List<MarkdownLine> lines() {
        return lines;
    }

    /** {@return the withdrawn text} */
    public List<MarkdownLine> struck() {
        return struck;
    }

    private void add(MarkdownLine line) {
        boolean done = line.task() == 'x';
        MarkdownLine visible = line.withTexts(text -> visible(text, done));
        boolean changed = !visible.equals(line);
        if (changed && !done) {
            record(line);
        }
        boolean gone =
                changed && !line.isTable() && !line.isItem() && visible.text().isBlank();
        if (!gone) {
            lines.add(visible);
        }
    }

    private void record(MarkdownLine line) {
        List<InlineText> texts = new ArrayList<>(List.of(line.text()));
        line.cells().stream().map(Cell::text).forEach(texts::add);
        for (InlineText text : texts) {
            StringBuilder words = new StringBuilder();
            text.runs().stream().filter(run -> run.is(Mark.STRUCK)).forEach(run -> words.append(run.text()));
            if (!words.isEmpty()) {
                struck.add(line.with(line.kind(), line.level(), InlineText.plain(words.toString())));
            }
        }
    }

    private static InlineText visible(InlineText text, boolean keepStruck) {
        if (isPlain(text)) {
            return text;
        }
        List<TextRun> runs = new ArrayList<>();
        boolean afterStruck = false;
        for (TextRun run : text.runs()) {
            boolean gone = run.is(Mark.STRUCK) && !keepStruck;
            boolean spaced = runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ");
            String words = withoutInvisible(run.text());
            words = afterStruck && spaced ? words.stripLeading() : words;
            afterStruck = gone;
            if (!gone && !words.isEmpty()) {
                runs.add(new TextRun(words, without(run.marks()), run.uri()));
            }
        }
        return new InlineText(List.copyOf(runs));
    }

    private static boolean isPlain(InlineText text) {
        for (TextRun run : text.runs()) {
            if (run.is(Mark.STRUCK)) {
                return false;
            }
            String words = run.text();
            for (int i = 0; i < words.length(); i++) {
                if (words.charAt(i) > 127 && INVISIBLE.indexOf(words.charAt(i)) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String withoutInvisible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> INVISIBLE.indexOf(c) < 0).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static Set<Mark> without(Set<Mark> marks) {
        Set<Mark> left = EnumSet.noneOf(Mark.class);
        left.addAll(marks);
        left.remove(Mark.STRUCK);
        return left;
    }

    private static InlineText tildes(InlineText text) {
        if (text.runs().stream().noneMatch(run -> run.is(Mark.STRUCK))) {
            return text;
        }
        List<TextRun> runs = new ArrayList<>();
        boolean open = false;
        for (TextRun run : text.runs()) {
            String before = run.is(Mark.STRUCK) == open ? "" : "~~";
            open = run.is(Mark.STRUCK);
            runs.add(new TextRun(before + run.text(), without(run.marks()), run.uri()));
        }
        if (open) {
            runs.add(new TextRun("~~", Set.of(), null));
        }
        return new InlineText(List.copyOf(runs));
    }
}
