package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/**
 * The lessons learned, under headings of level 3.
 *
 * @param wentWell the key of the heading for what went well
 * @param wentWrong the key of the heading for what went wrong
 */
public record LessonsSection(String wentWell, String wentWrong) {

    /** Creates the content with the headings of the spec. */
    public LessonsSection() {
        this("lessons.wentWell", "lessons.wentWrong");
    }

    /** Writes the lessons. */
    public void write(SectionContext context, BlockWriter out) {
        Lessons lessons = context.postmortem().getLessons();
        if (lessons != null) {
            Labels labels = out.labels();
            out.heading(3, labels.get(wentWell));
            out.proseBullets(lessons.getWentWell());
            out.heading(3, labels.get(wentWrong));
            out.proseBullets(lessons.getWentWrong());
            out.heading(3, labels.get("lessons.gotLucky"));
            out.proseBullets(lessons.getGotLucky());
        }
    }
}
