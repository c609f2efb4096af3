package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichRun;
import io.github.postmortem4j.markdown.internal.rich.RichSpan;
import io.github.postmortem4j.markdown.internal.rich.RichSpan.Mark;
import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LineEscaper;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a line of rich text so that Markdown engines read the same marks from it.
 *
 * <p>Whether an asterisk opens or closes a mark depends on the characters beside it and on the length of its delimiter
 * run. Where an engine would decide otherwise, a word joiner is inserted: it is a letter to Markdown and invisible to
 * readers.
 */
final class RichRunWriter {

    private final LineEscaper text;
    private final Escaper bracketed;
    private final String separators;
    private final boolean inTable;
    private final TargetSyntax target;
    private final StringBuilder out = new StringBuilder();

    RichRunWriter(LineEscaper text, Escaper bracketed, String separators, boolean inTable, TargetSyntax target) {
        this.text = text;
        this.bracketed = bracketed;
        this.separators = separators;
        this.inTable = inTable;
        this.target = target;
    }

    /** {@return the Markdown; a hard line break in it closing with a line feed} */
    String write(List<RichRun> runs, boolean atBlockStart) {
        List<RichSpan> open = List.of();
        boolean start = atBlockStart;
        for (int i = 0; i < runs.size(); i++) {
            RichRun run = runs.get(i);
            int common = RichRun.common(open, run.spans());
            boolean marked = common < run.spans().size();
            String piece = piece(run, start && !marked);
            List<String> closing = closing(open.subList(common, open.size()));
            change(closing, opening(run.spans().subList(common, run.spans().size()), runs, i), piece.codePointAt(0));
            out.append(piece);
            open = run.spans();
            start = run.kind() == RichRun.Kind.BREAK;
        }
        change(closing(open), List.of(), DelimiterFlanking.NOTHING);
        return out.toString();
    }

    private String piece(RichRun run, boolean atStart) {
        return switch (run.kind()) {
            case BREAK -> target.hardBreak();
            case CODE -> CodeFence.span(target.code(run.text()), inTable);
            case TEXT -> escaped(run, atStart);
        };
    }

    private String escaped(RichRun run, boolean atStart) {
        StringBuilder piece = new StringBuilder();
        int written = atStart ? target.writeStart(run.text(), false, piece) : 0;
        if (run.isIn(Mark.LINK)) {
            bracketed.write(run.text(), written, "", piece);
        } else {
            text.write(run.text(), written, separators, piece);
        }
        return piece.toString();
    }

    private static List<String> closing(List<RichSpan> spans) {
        List<String> closing = new ArrayList<>();
        List<RichSpan> inner = new ArrayList<>(spans);
        Collections.reverse(inner);
        inner.forEach(span -> add(span.closing(), closing));
        return closing;
    }

    /** Two marks that open together may share a delimiter run only if they also close together. */
    private static List<String> opening(List<RichSpan> spans, List<RichRun> runs, int from) {
        List<String> opening = new ArrayList<>();
        RichSpan outer = null;
        for (RichSpan span : spans) {
            if (outer != null && sameCharacter(outer, span) && !closeTogether(outer, span, runs, from)) {
                opening.add(String.valueOf(Escaper.JOINER));
            }
            add(span.mark().delimiter(), opening);
            outer = span;
        }
        return opening;
    }

    private static boolean sameCharacter(RichSpan outer, RichSpan inner) {
        return outer.mark().delimiter().charAt(0) == inner.mark().delimiter().charAt(0);
    }

    private static boolean closeTogether(RichSpan outer, RichSpan inner, List<RichRun> runs, int from) {
        int i = from;
        while (i < runs.size() && runs.get(i).spans().contains(inner)) {
            i++;
        }
        return i == runs.size() || !runs.get(i).spans().contains(outer);
    }

    private static void add(String delimiter, List<String> delimiters) {
        int last = delimiters.size() - 1;
        if (last >= 0 && delimiters.get(last).charAt(0) == delimiter.charAt(0)) {
            delimiters.set(last, delimiters.get(last) + delimiter);
        } else {
            delimiters.add(delimiter);
        }
    }

    /** Closes some marks and opens others, before a character. */
    private void change(List<String> closing, List<String> opening, int next) {
        boolean merging = !closing.isEmpty()
                && !opening.isEmpty()
                && sameCharacter(closing.get(closing.size() - 1), opening.get(0));
        List<String> all = new ArrayList<>(closing);
        if (merging) {
            all.add(String.valueOf(Escaper.JOINER));
        }
        all.addAll(opening);
        for (int i = 0; i < all.size(); i++) {
            int after = i + 1 < all.size() ? all.get(i + 1).codePointAt(0) : next;
            delimiter(all.get(i), i < closing.size(), after);
        }
        if (all.isEmpty() && next == '`' && lastCharacter() == '`') {
            separateBackticks();
        }
    }

    /** Engines disagree about an escaped backtick before a code span. Between two spans, only a joiner is possible. */
    private void separateBackticks() {
        int escape = out.length() - 2;
        if (escape >= 0 && out.charAt(escape) == '\\') {
            out.setLength(escape);
            out.append("&#96;");
        } else {
            out.append(Escaper.JOINER);
        }
    }

    private static boolean sameCharacter(String one, String other) {
        return one.charAt(one.length() - 1) == other.charAt(0);
    }

    private void delimiter(String delimiter, boolean isClosing, int after) {
        char sign = delimiter.charAt(0);
        boolean flanked = sign == '*' || sign == '~';
        int before = lastCharacter();
        if (flanked && isClosing && !DelimiterFlanking.isWord(before) && !DelimiterFlanking.isGap(after)) {
            out.append(Escaper.JOINER);
        } else if (sign == '[' && before == '!') {
            // Otherwise the link would be an image.
            out.insert(out.length() - 1, '\\');
        }
        out.append(delimiter);
        if (flanked && !isClosing && !DelimiterFlanking.isWord(after) && !DelimiterFlanking.isGap(before)) {
            out.append(Escaper.JOINER);
        }
    }

    private int lastCharacter() {
        return out.isEmpty() ? DelimiterFlanking.NOTHING : out.codePointBefore(out.length());
    }
}
