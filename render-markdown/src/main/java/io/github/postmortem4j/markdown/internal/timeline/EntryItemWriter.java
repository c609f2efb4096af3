package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;

/**
 * The entries of a timeline, one by one: time and text in a bullet, and below it what belongs to its kind.
 *
 * <p>The text comes right after the time, as the spec has it; so the kind stands on the line below.
 */
final class EntryItemWriter {

    private final EntryTimes days;
    private final boolean zone;
    private final BlockWriter out;
    private final EntryWriter.Frame detail;
    private final EntryWriter.Frame link;

    /** Takes whether each time is written with its zone. */
    EntryItemWriter(EntryTimes days, boolean zone, BlockWriter out) {
        this.days = days;
        this.zone = zone;
        this.out = out;
        this.detail = new Bullet("");
        this.link = new Bullet("🔗 ");
    }

    /** A bullet, and what it begins with. */
    private final class Bullet implements EntryWriter.Frame {

        private final String mark;

        Bullet(String mark) {
            this.mark = mark;
        }

        @Override
        public void begin() {
            out.beginBullet();
            out.own(mark);
        }

        @Override
        public void end() {
            out.endBullet();
        }
    }

    void write(TimelineEntry entry) {
        EntryWriter words = new EntryWriter(entry, out.labels());
        out.beginBullet();
        OffsetDateTime at = entry.getAt();
        if (at != null) {
            out.own("`" + (zone ? days.time(at) : days.clock(at)) + "` - ");
        }
        words.text(out);
        out.endBlock();
        words.details(out, detail);
        words.links(out, link);
        out.endBullet();
    }
}
