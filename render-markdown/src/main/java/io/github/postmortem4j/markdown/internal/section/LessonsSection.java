package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/**
 * What the incident taught.
 *
 * @param heading the key of the heading
 * @param wentWell the key of the heading of what went well
 * @param wentWrong the key of the heading of what went wrong
 */
public record LessonsSection(String heading, String wentWell, String wentWrong) implements SectionContent {

    /** Takes the key of the heading; those below it are the usual ones. */
    public LessonsSection(String heading) {
        this(heading, "lessons.wentWell", "lessons.wentWrong");
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        Lessons lessons = context.postmortem().getLessons();
        if (lessons != null) {
            Labels labels = out.labels();
            out.heading(2, labels.get(heading));
            out.heading(3, labels.get(wentWell));
            out.proseBullets(lessons.getWentWell());
            out.heading(3, labels.get(wentWrong));
            out.proseBullets(lessons.getWentWrong());
            out.heading(3, labels.get("lessons.gotLucky"));
            out.proseBullets(lessons.getGotLucky());
        }
    }
}
