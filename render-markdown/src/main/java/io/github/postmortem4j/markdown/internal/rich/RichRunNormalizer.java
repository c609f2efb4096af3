package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.rich.RichRun.Kind;
import io.github.postmortem4j.markdown.internal.text.CharacterClasses;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes the runs of a line to what a reader sees, as {@link PlainText} does for plain text: white space is
 * collapsed, and invisible characters are removed. Runs that look the same become equal: marks start and end at a word,
 * and the spans around the same text have one order.
 */
final class RichRunNormalizer {

    private final List<RichRun> normalized = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private List<RichSpan> spans = List.of();

    private int spaces;
    private int lastSpace;
    private boolean lineBreak;
    private @Nullable List<RichSpan> spaceSpans;

    private RichRunNormalizer() {}

    /** {@return the normalized runs; none if they show nothing} */
    static List<RichRun> normalize(List<RichRun> runs) {
        RichRunNormalizer spaces = new RichRunNormalizer();
        runs.forEach(spaces::read);
        spaces.flush();
        return inOrder(spaces.normalized);
    }

    private void read(RichRun run) {
        switch (run.kind()) {
            case BREAK -> {
                lineBreak = true;
                space('\n', run.spans());
            }
            case CODE -> {
                String code = PlainText.line(run.text());
                if (!code.isEmpty()) {
                    visible(code, Kind.CODE, run.spans());
                }
            }
            case TEXT -> run.text().codePoints().forEach(c -> character(c, run.spans()));
        }
    }

    private void character(int character, List<RichSpan> within) {
        if (CharacterClasses.isSpace(character)) {
            space(character, within);
        } else if (!CharacterClasses.isInvisible(character)) {
            int shown = CharacterClasses.isInvalid(character) ? CharacterClasses.REPLACEMENT : character;
            visible(Character.toString(shown), Kind.TEXT, within);
        }
    }

    private void space(int character, List<RichSpan> within) {
        spaces++;
        lastSpace = character;
        spaceSpans = spaceSpans == null ? within : common(spaceSpans, within);
    }

    private void visible(String text, Kind next, List<RichSpan> within) {
        if (spaceSpans != null && !(normalized.isEmpty() && current.isEmpty())) {
            writeSpace(common(common(spaceSpans, spans), within));
        }
        spaceSpans = null;
        spaces = 0;
        lineBreak = false;
        put(text, next, within);
    }

    /**
     * White space is only in the spans that continue behind it, because Markdown has no marks that start or end with
     * space.
     */
    private void writeSpace(List<RichSpan> within) {
        if (lineBreak) {
            flush();
            normalized.add(new RichRun(Kind.BREAK, "", within));
        } else {
            boolean kept = spaces == 1 && CharacterClasses.isNoBreakSpace(lastSpace);
            put(kept ? Character.toString(lastSpace) : " ", Kind.TEXT, within);
        }
    }

    private void put(String text, Kind next, List<RichSpan> within) {
        // Readers see two adjacent code spans as two.
        if (kind != next || next == Kind.CODE || !spans.equals(within)) {
            flush();
            kind = next;
            spans = within;
        }
        current.append(text);
    }

    private void flush() {
        if (!current.isEmpty()) {
            normalized.add(new RichRun(kind, current.toString(), spans));
            current.setLength(0);
        }
    }

    private static List<RichSpan> common(List<RichSpan> one, List<RichSpan> other) {
        return one.subList(0, RichRun.common(one, other));
    }

    private static int numberOf(@Nullable RichSpan counted) {
        return counted == null ? Integer.MAX_VALUE : counted.number();
    }

    private static List<RichRun> inOrder(List<RichRun> runs) {
        Map<RichSpan, Integer> ends = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (RichSpan span : runs.get(i).spans()) {
                ends.put(span, i);
            }
        }
        // Of spans that start together, the one that ends last is the outermost.
        Map<RichSpan, RichSpan> counted = new HashMap<>();
        List<RichRun> ordered = new ArrayList<>(runs.size());
        for (RichRun run : runs) {
            List<RichSpan> sorted = new ArrayList<>(run.spans());
            sorted.sort(Comparator.comparingInt((RichSpan span) -> numberOf(counted.get(span)))
                    .thenComparingInt(span -> -ends.getOrDefault(span, 0))
                    .thenComparing(RichSpan::mark));
            List<RichSpan> numbered = sorted.stream()
                    .map(span -> counted.computeIfAbsent(
                            span, s -> new RichSpan(s.mark(), counted.size() + 1, s.destination())))
                    .toList();
            ordered.add(new RichRun(run.kind(), run.text(), numbered));
        }
        return List.copyOf(ordered);
    }
}
