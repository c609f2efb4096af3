package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits paragraphs whose author wrote one item per line without bullets. A wrapped paragraph stays whole.
 *
 * <p>Each line is an item of its own if every line begins like one, and most lines end a sentence or end although the next word
 * would have fit.
 */
public final class PlainLines {

    private static final String BULLETS = "-–—*•·→➔➜➤►▶▪◦‣●○■□";
    private static final String CHECKS = "✅☑✔✓";
    private static final String SENTENCE_ENDS = ".;!?";

    /** The length of the longest line of a paragraph whose lines an editor did not wrap. */
    private static final int MAX_UNWRAPPED = 55;

    private PlainLines() {}

    /** {@return the lines of each item or paragraph} */
    public static List<List<MarkdownLine>> items(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> items = new ArrayList<>();
        for (List<MarkdownLine> paragraph : paragraphs(lines)) {
            if (areItems(paragraph) || isLeadInWithBullets(paragraph)) {
                paragraph.forEach(line -> items.add(List.of(withoutBullet(line))));
            } else {
                items.add(paragraph);
            }
        }
        return items;
    }

    /** {@return the lines of each paragraph} */
    public static List<List<MarkdownLine>> paragraphs(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> paragraphs = new ArrayList<>();
        int block = -1;
        for (MarkdownLine line : lines) {
            if (line.block() != block) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
            block = line.block();
        }
        return paragraphs;
    }

    /** {@return whether a line such as "We will:" is directly above lines with bullets} */
    private static boolean isLeadInWithBullets(List<MarkdownLine> paragraph) {
        return paragraph.size() > 1
                && paragraph.get(0).text().text().stripTrailing().endsWith(":")
                && paragraph.stream()
                        .skip(1)
                        .allMatch(line -> hasBullet(line.text().text()));
    }

    private static boolean areItems(List<MarkdownLine> paragraph) {
        if (paragraph.stream().allMatch(line -> hasBullet(line.text().text()))) {
            return true;
        }
        int width = paragraph.stream()
                .mapToInt(line -> line.text().text().length())
                .max()
                .orElse(0);
        int deliberate = 0;
        for (int i = 1; i < paragraph.size(); i++) {
            String text = paragraph.get(i).text().text();
            if (!beginsAnItem(text)) {
                return false;
            }
            deliberate += isDeliberate(paragraph.get(i - 1).text().text(), text, width) ? 1 : 0;
        }
        return paragraph.size() > 1 && (width <= MAX_UNWRAPPED || 2 * deliberate >= paragraph.size());
    }

    private static boolean beginsAnItem(String text) {
        if (text.isBlank()) {
            return false;
        }
        int first = text.codePointAt(0);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || first == '"');
    }

    /** {@return whether the author ended a line on purpose, rather than because the next word did not fit} */
    private static boolean isDeliberate(String before, String text, int width) {
        if (before.isBlank()) {
            return false;
        }
        int space = text.indexOf(' ');
        int word = space < 0 ? text.length() : space;
        return SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 || before.length() + 1 + word <= width;
    }

    private static boolean hasBullet(String written) {
        String text = written.substring(indentation(written));
        return numberEnd(text) > 0
                || (text.length() > 1 && CHECKS.indexOf(text.charAt(0)) >= 0)
                || (text.length() > 1
                        && BULLETS.indexOf(text.charAt(0)) >= 0
                        && (Character.isLetter(text.charAt(1)) || Character.isSpaceChar(text.charAt(1))));
    }

    /** {@return the number of spaces that the author put before a bullet, such as no-break spaces} */
    private static int indentation(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == '\u00a0' || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static MarkdownLine withoutBullet(MarkdownLine written) {
        int indentation = indentation(written.text().text());
        boolean indented = indentation > 0 && hasBullet(written.text().text());
        MarkdownLine line = indented ? written.from(indentation) : written;
        String text = line.text().text();
        int number = numberEnd(text);
        if (number > 0 || CHECKS.indexOf(text.isEmpty() ? 'a' : text.charAt(0)) >= 0) {
            return number > 0 ? line.from(number) : line;
        }
        return hasBullet(text) ? line.from(1 + indentation(text.substring(1))) : line;
    }

    /** {@return the index after a number in parentheses or before one, such as {@code (1) } or {@code 1) }, or 0} */
    private static int numberEnd(String text) {
        int open = text.startsWith("(") ? 1 : 0;
        int i = open;
        while (i < text.length() && i - open < 2 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean number = i > open && text.startsWith(") ", i);
        return number ? i + 2 : 0;
    }
}
