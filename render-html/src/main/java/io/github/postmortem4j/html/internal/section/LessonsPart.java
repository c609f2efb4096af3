package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.html.internal.output.PageWriter;
import java.util.List;

/** The lessons learned. */
public final class LessonsPart {

    private LessonsPart() {}

    /** Writes the lessons, with these labels for what went well and wrong. */
    public static void write(String wentWell, String wentWrong, PageWriter page) {
        Lessons lessons = page.postmortem().getLessons();
        if (lessons == null) {
            return;
        }
        String cards = page.captured(inner -> {
            card(wentWell, lessons.getWentWell(), inner);
            card(wentWrong, lessons.getWentWrong(), inner);
            card("lessons.gotLucky", lessons.getGotLucky(), inner);
        });
        if (!cards.isEmpty()) {
            page.markup().element("div", () -> page.markup().trusted(cards), "class", "cards");
        }
    }

    private static void card(String label, List<String> lessons, PageWriter page) {
        page.part(label, inner -> inner.list("ul", "plain", lessons));
    }
}
