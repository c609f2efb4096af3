package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichRun;
import io.github.postmortem4j.markdown.internal.rich.RichSpan;
import io.github.postmortem4j.markdown.internal.rich.RichSpan.Mark;
import io.github.postmortem4j.markdown.internal.text.BlockStartEscaper;
import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a line of rich text so that Markdown reads it back as that.
 *
 * <p>Whether an asterisk begins or ends a mark depends on the characters beside it, and on how many stand in a row. Where
 * that would go wrong, a joiner stands between: for Markdown it is a character like a letter, for a reader it is nothing.
 */
final class RichRunWriter {

    private final Escaper text;
    private final Escaper bracketed;
    private final boolean inTable;
    private final StringBuilder out = new StringBuilder();

    RichRunWriter(Escaper text, Escaper bracketed, boolean inTable) {
        this.text = text;
        this.bracketed = bracketed;
        this.inTable = inTable;
    }

    /** {@return the Markdown; a hard line break in it ends with a line feed} */
    String write(List<RichRun> runs, boolean atBlockStart) {
        List<RichSpan> open = List.of();
        boolean start = atBlockStart;
        for (int i = 0; i < runs.size(); i++) {
            RichRun run = runs.get(i);
            int common = RichRun.common(open, run.spans());
            boolean marked = common < run.spans().size();
            String piece = piece(run, start && !marked);
            List<String> ends = ends(open.subList(common, open.size()));
            change(ends, begins(run.spans().subList(common, run.spans().size()), runs, i), piece.codePointAt(0));
            out.append(piece);
            open = run.spans();
            start = run.kind() == RichRun.Kind.BREAK;
        }
        change(ends(open), List.of(), DelimiterFlanking.NOTHING);
        return out.toString();
    }

    private String piece(RichRun run, boolean atStart) {
        return switch (run.kind()) {
            case BREAK -> "\\\n";
            case CODE -> CodeFence.span(run.text(), inTable);
            case TEXT -> escaped(run, atStart);
        };
    }

    private String escaped(RichRun run, boolean atStart) {
        StringBuilder piece = new StringBuilder();
        int written = atStart ? BlockStartEscaper.write(run.text(), piece) : 0;
        (run.isIn(Mark.LINK) ? bracketed : text).write(run.text(), written, piece);
        return piece.toString();
    }

    private static List<String> ends(List<RichSpan> spans) {
        List<String> ends = new ArrayList<>();
        List<RichSpan> inner = new ArrayList<>(spans);
        Collections.reverse(inner);
        inner.forEach(span -> add(span.end(), ends));
        return ends;
    }

    /** Two marks that begin together stand in one row of asterisks only if they also end together. */
    private static List<String> begins(List<RichSpan> spans, List<RichRun> runs, int from) {
        List<String> begins = new ArrayList<>();
        RichSpan outer = null;
        for (RichSpan span : spans) {
            boolean row = outer != null && isRow(outer, span) && !endTogether(outer, span, runs, from);
            if (row) {
                begins.add(String.valueOf(Escaper.JOINER));
            }
            add(span.mark().delimiter(), begins);
            outer = span;
        }
        return begins;
    }

    private static boolean isRow(RichSpan outer, RichSpan inner) {
        return outer.mark().delimiter().charAt(0) == inner.mark().delimiter().charAt(0);
    }

    private static boolean endTogether(RichSpan outer, RichSpan inner, List<RichRun> runs, int from) {
        int i = from;
        while (i < runs.size() && runs.get(i).spans().contains(inner)) {
            i++;
        }
        return i == runs.size() || !runs.get(i).spans().contains(outer);
    }

    private static void add(String delimiter, List<String> delimiters) {
        int last = delimiters.size() - 1;
        boolean row = last >= 0 && delimiters.get(last).charAt(0) == delimiter.charAt(0);
        if (row) {
            delimiters.set(last, delimiters.get(last) + delimiter);
        } else {
            delimiters.add(delimiter);
        }
    }

    /** Ends some marks and begins others, before a character. */
    private void change(List<String> ends, List<String> begins, int next) {
        boolean apart = !ends.isEmpty() && !begins.isEmpty() && sameSign(ends.get(ends.size() - 1), begins.get(0));
        List<String> all = new ArrayList<>(ends);
        if (apart) {
            all.add(String.valueOf(Escaper.JOINER));
        }
        all.addAll(begins);
        for (int i = 0; i < all.size(); i++) {
            int after = i + 1 < all.size() ? all.get(i + 1).codePointAt(0) : next;
            delimiter(all.get(i), i < ends.size(), after);
        }
        if (all.isEmpty() && next == '`' && last() == '`') {
            out.append(Escaper.JOINER);
        }
    }

    private static boolean sameSign(String one, String other) {
        return one.charAt(one.length() - 1) == other.charAt(0);
    }

    private void delimiter(String delimiter, boolean isEnd, int after) {
        char sign = delimiter.charAt(0);
        boolean flanked = sign == '*' || sign == '~';
        int before = last();
        if (flanked && isEnd && !DelimiterFlanking.isWord(before) && !DelimiterFlanking.isGap(after)) {
            out.append(Escaper.JOINER);
        } else if (sign == '[' && before == '!') {
            // Else it were a picture.
            out.append(Escaper.JOINER);
        }
        out.append(delimiter);
        if (flanked && !isEnd && !DelimiterFlanking.isWord(after) && !DelimiterFlanking.isGap(before)) {
            out.append(Escaper.JOINER);
        }
    }

    private int last() {
        return out.isEmpty() ? DelimiterFlanking.NOTHING : out.codePointBefore(out.length());
    }
}
