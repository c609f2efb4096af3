package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text of one line with its formatting.
 *
 * @param runs the runs of text, none of them empty
 */
public record InlineText(List<TextRun> runs) {

    /** The empty text. */
    public static final InlineText EMPTY = new InlineText(List.of());

    /** {@return a text without formatting} */
    public static InlineText plain(String text) {
        return text.isEmpty() ? EMPTY : new InlineText(List.of(new TextRun(text, Set.of(), null)));
    }

    /** {@return the text without its formatting} */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /**
     * {@return the text without its formatting, with the separators masked that are part of a text of the document}
     * Those of code and links are, because the renderer formats none of its separators.
     */
    public String masked() {
        StringBuilder out = new StringBuilder();
        for (TextRun run : runs) {
            boolean own = run.is(TextRun.Mark.ESCAPED) || run.is(TextRun.Mark.CODE) || run.uri() != null;
            String text = SeparatorMask.unmasked(run.text());
            out.append(own ? SeparatorMask.mask(text) : text);
        }
        return out.toString();
    }

    /** {@return the texts between the separators of the page format that are not part of a text of the document} */
    public List<InlineText> split(String separator) {
        List<InlineText> parts = new ArrayList<>();
        List<TextRun> part = new ArrayList<>();
        for (TextRun run : runs) {
            boolean own = run.is(TextRun.Mark.ESCAPED) || run.is(TextRun.Mark.CODE) || run.uri() != null;
            int from = 0;
            for (int at = own ? -1 : run.text().indexOf(separator);
                    at >= 0;
                    at = run.text().indexOf(separator, from)) {
                add(run, from, at, part);
                parts.add(new InlineText(List.copyOf(part)));
                part.clear();
                from = at + separator.length();
            }
            add(run, from, run.text().length(), part);
        }
        parts.add(new InlineText(List.copyOf(part)));
        return parts;
    }

    private static void add(TextRun run, int from, int to, List<TextRun> runs) {
        if (from < to) {
            runs.add(run.withText(run.text().substring(from, to)));
        }
    }

    /** {@return whether there is nothing but white space} */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** {@return this text and another one after it} */
    public InlineText plus(InlineText more) {
        List<TextRun> both = new ArrayList<>(runs);
        both.addAll(more.runs);
        return new InlineText(List.copyOf(both));
    }

    /** {@return this text without white space at its start} */
    public InlineText stripLeading() {
        String words = text();
        return from(words.length() - words.stripLeading().length());
    }

    /** {@return the text after the first characters} */
    public InlineText from(int characters) {
        List<TextRun> rest = new ArrayList<>();
        int left = characters;
        for (TextRun run : runs) {
            int length = run.text().length();
            if (left >= length) {
                left -= length;
            } else {
                rest.add(left == 0 ? run : run.withText(run.text().substring(left)));
                left = 0;
            }
        }
        return new InlineText(List.copyOf(rest));
    }

    /** {@return the first characters} */
    public InlineText to(int characters) {
        List<TextRun> head = new ArrayList<>();
        int left = characters;
        for (TextRun run : runs) {
            if (left <= 0) {
                break;
            }
            int length = run.text().length();
            head.add(left >= length ? run : run.withText(run.text().substring(0, left)));
            left -= length;
        }
        return new InlineText(List.copyOf(head));
    }

    /** {@return the number of characters at the start that have a mark, including white space before them} */
    public int markedPrefix(TextRun.Mark mark) {
        int length = 0;
        int seen = 0;
        for (TextRun run : runs) {
            length += run.text().length();
            if (run.is(mark)) {
                seen = length;
            } else if (!run.text().isBlank()) {
                break;
            }
        }
        return seen;
    }

    /** {@return whether all visible text has a mark} */
    public boolean isAll(TextRun.Mark mark) {
        return !isBlank()
                && runs.stream().allMatch(run -> run.is(mark) || run.text().isBlank());
    }

    /** {@return whether there is nothing but links} */
    public boolean isLinks() {
        return !isBlank()
                && runs.stream().allMatch(run -> run.uri() != null || run.text().isBlank());
    }

    /** {@return the links, without images} */
    public List<TextRun> links() {
        return runs.stream()
                .filter(run -> run.uri() != null && !run.is(TextRun.Mark.IMAGE))
                .toList();
    }

    /** {@return whether a single link is all there is} */
    public boolean isLink() {
        return runs.size() == 1 && links().size() == 1;
    }

    /** {@return the images} */
    public List<TextRun> images() {
        return runs.stream().filter(run -> run.is(TextRun.Mark.IMAGE)).toList();
    }
}
