package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.option.SectionKind;

/** Where a section that a label opened ends without another label: behind its list item, or behind its fact. */
final class SectionEnd {

    private static final int MAX_LABEL_LENGTH = 30;
    private static final int MAX_QUESTION_LENGTH = 100;

    private SectionEnd() {}

    /** {@return whether a section ends before a line} */
    static boolean isBefore(MarkdownLine line, OutlineSection section) {
        return section.listLevel() > 0 ? isOutOfItem(line, section) : isBehindFact(line, section);
    }

    private static boolean isOutOfItem(MarkdownLine line, OutlineSection section) {
        return line.level() < section.listLevel()
                || (line.isItem() && line.level() == section.listLevel() && !section.hasSiblings(line));
    }

    private static boolean isBehindFact(MarkdownLine line, OutlineSection section) {
        if (section.level() != OutlineSection.LABEL || section.lines().isEmpty() || section.kind() == null) {
            return false;
        }
        boolean fact = section.kind().isFact()
                && (line.first() || line.isTable() || isLabelLike(line) || isMomentOnly(section));
        return fact || isBehindServices(line, section);
    }

    /** {@return whether a start or an end has its moment, so that the next line does not continue it} */
    private static boolean isMomentOnly(OutlineSection section) {
        boolean moment = section.kind() == SectionKind.STARTED || section.kind() == SectionKind.ENDED;
        return moment && MomentFinder.whole(section.lines().get(0).text().text()) != null;
    }

    /** {@return whether services that are listed after their label, in the same line, end before a line} */
    private static boolean isBehindServices(MarkdownLine line, OutlineSection section) {
        MarkdownLine opener = section.opener();
        boolean inLine = section.is(SectionKind.SERVICES)
                && opener != null
                && section.lines().get(0).line() == opener.line();
        return inLine && (isLabelLike(line) || (line.first() && !line.isItem()));
    }

    /** {@return whether a line begins with a question, or with a few words and a colon, so that it continues nothing} */
    private static boolean isLabelLike(MarkdownLine line) {
        String text = line.text().text();
        int colon = text.indexOf(": ");
        int question = text.indexOf("? ");
        if (question > 0 && question <= MAX_QUESTION_LENGTH && Character.isUpperCase(text.charAt(0))) {
            return true;
        }
        return colon > 0
                && colon <= MAX_LABEL_LENGTH
                && Character.isUpperCase(text.charAt(0))
                && text.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || " /-".indexOf(c) >= 0);
    }
}
