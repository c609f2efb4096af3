package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/** The parts of root cause and resolution. */
public final class CausePart {

    private CausePart() {}

    private static RootCauseAndResolution cause(PageWriter page) {
        return page.postmortem().getRootCauseAndResolution();
    }

    /** Writes the one-line root cause of the summary. */
    public static void summaryLine(PageWriter page) {
        textOrWaiver(page.postmortem().getSummary().getRootCause(), "S6", page);
    }

    /** Writes the root cause in detail. */
    public static void detail(PageWriter page) {
        textOrWaiver(cause(page).getRootCause(), "R1", page);
    }

    /** Writes the resolution. */
    public static void resolution(PageWriter page) {
        textOrWaiver(cause(page).getResolution(), "R2", page);
    }

    /** Writes the trigger. */
    public static void trigger(PageWriter page) {
        page.paragraphs(cause(page).getTrigger());
    }

    /** Writes the contributing factors. */
    public static void factors(PageWriter page) {
        page.list("ul", "plain", cause(page).getContributingFactors());
    }

    /** Writes the whys. */
    public static void whys(PageWriter page) {
        page.list("ol", "whys", cause(page).getWhys());
    }

    private static void textOrWaiver(String text, String rule, PageWriter page) {
        page.paragraphs(text);
        if (PlainText.isBlank(text)) {
            page.waiver("cause.notKnown", rule);
        }
    }
}
