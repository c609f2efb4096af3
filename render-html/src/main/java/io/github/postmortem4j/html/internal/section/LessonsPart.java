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
        page.markup().enclose(() -> page.markup().open("div", "class", "cards"), () -> {
            card(wentWell, lessons.getWentWell(), page);
            card(wentWrong, lessons.getWentWrong(), page);
            card("lessons.gotLucky", lessons.getGotLucky(), page);
        });
    }

    private static void card(String label, List<String> lessons, PageWriter page) {
        page.part(label, () -> page.list("ul", "plain", lessons));
    }
}
