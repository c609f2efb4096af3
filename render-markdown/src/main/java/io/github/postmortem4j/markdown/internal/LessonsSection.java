package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Lessons;
import java.io.IOException;

/** What the incident taught. */
final class LessonsSection implements Section {

    @Override
    public void write(SectionContext context, MarkdownWriter out) throws IOException {
        Lessons lessons = context.postmortem().getLessons();
        if (lessons != null) {
            out.heading(2, "Lessons learned");
            out.heading(3, "What went well");
            out.bullets(lessons.getWentWell());
            out.heading(3, "What went wrong");
            out.bullets(lessons.getWentWrong());
            out.heading(3, "Where we got lucky");
            out.bullets(lessons.getGotLucky());
        }
    }
}
