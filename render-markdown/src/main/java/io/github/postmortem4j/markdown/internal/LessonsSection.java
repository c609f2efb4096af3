package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Lessons;
import java.io.IOException;

/** What the incident taught. */
final class LessonsSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        Lessons lessons = context.postmortem().getLessons();
        if (lessons != null) {
            Labels labels = out.labels();
            out.heading(2, labels.get("lessons"));
            out.heading(3, labels.get("lessons.wentWell"));
            out.bullets(lessons.getWentWell());
            out.heading(3, labels.get("lessons.wentWrong"));
            out.bullets(lessons.getWentWrong());
            out.heading(3, labels.get("lessons.gotLucky"));
            out.bullets(lessons.getGotLucky());
        }
    }
}
