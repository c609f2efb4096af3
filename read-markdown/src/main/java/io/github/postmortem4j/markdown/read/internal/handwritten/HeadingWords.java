package io.github.postmortem4j.markdown.read.internal.handwritten;

import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.SectionRoles;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;
import io.github.postmortem4j.markdown.read.note.NoteKind;

/** Reports headings and labels of standard sections that say more than the name: {@code Impact on the northern shop}. */
final class HeadingWords {

    private final ReadingContext context;
    private final SectionRoles roles;

    HeadingWords(ReadingContext context, SectionRoles roles) {
        this.context = context;
        this.roles = roles;
    }

    void noteUnread() {
        for (OutlineSection section : context.outline().sections()) {
            MarkdownLine opener = section.opener();
            boolean heading = section.isHeading() && !section.lines().isEmpty();
            boolean named = heading || (section.isNameOnly() && opener != null && !opener.isInList());
            if (roles.isRead(section)
                    && named
                    && opener != null
                    && context.words().names().hasOtherWords(withoutTimes(section.name()))) {
                context.notes()
                        .add(
                                NoteKind.UNRECOGNIZED_TEXT,
                                opener,
                                "of the heading \"" + Excerpt.whole(section.name())
                                        + "\" only the name of the section is read: repeat the rest in the text below it");
            }
        }
    }

    private static String withoutTimes(String heading) {
        StringBuilder text = new StringBuilder(heading);
        for (Moment moment : MomentFinder.moments(heading)) {
            blank(text, moment.start(), moment.end());
        }
        for (ZoneText zone : MomentFinder.zones(heading)) {
            blank(text, zone.end() - zone.name().length(), zone.end());
        }
        // Days may have words, such as the name of a month.
        return MomentFinder.days(heading).isEmpty() ? text.toString() : "";
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
