package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures without bullets below names on lines of their own, as in "Monitoring:". A name with one paragraph below it is
 * that of the measure; names of several measures are not measures.
 */
final class PlainGroups {

    private static final int MAX_NAME = 60;
    private static final int MIN_NAMES = 2;

    private final List<List<MarkdownLine>> items = new ArrayList<>();
    private final List<List<MarkdownLine>> names = new ArrayList<>();

    /**
     * Separates names from measures.
     *
     * @param written the lines or paragraphs of a section
     * @param prose which lines begin like a measure
     */
    PlainGroups(List<List<MarkdownLine>> written, MeasuresProse prose) {
        List<List<MarkdownLine>> found =
                written.stream().filter(PlainGroups::isName).toList();
        // A single name is that of an aside, unless it could be a measure or introduces all of them.
        boolean aside = found.size() == 1
                && !isName(written.get(0))
                && !prose.isTask(found.get(0).get(0));
        boolean apart = (aside || found.size() >= MIN_NAMES) && !isName(written.get(written.size() - 1));
        for (int i = 1; i < written.size() && apart; i++) {
            apart = !isName(written.get(i - 1)) || !isName(written.get(i));
        }
        boolean several = apart && (aside || written.size() > 2 * found.size());
        for (List<MarkdownLine> item : written) {
            boolean name = apart && isName(item);
            if (name && several) {
                names.add(item);
            } else {
                items.add(name ? List.of(asHeading(item.get(0))) : item);
            }
        }
    }

    /** {@return the measures; one that has a name begins with it, as a heading} */
    List<List<MarkdownLine>> items() {
        return items;
    }

    /** {@return the names of several measures} */
    List<List<MarkdownLine>> names() {
        return names;
    }

    private static boolean isName(List<MarkdownLine> item) {
        return item.size() == 1 && item.get(0).kind() == MarkdownLine.Kind.TEXT && isName(item.get(0));
    }

    /** {@return whether a line is short and ends with a colon, so that it names what is below it} */
    static boolean isName(MarkdownLine line) {
        String text = line.text().text().strip();
        return text.length() <= MAX_NAME && text.endsWith(":");
    }

    private static MarkdownLine asHeading(MarkdownLine name) {
        return name.with(MarkdownLine.Kind.HEADING, 6, name.text());
    }
}
