package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;

/**
 * Writes timeline entries as list items: time and text in the item, and its details and links in a list below.
 *
 * <p>The text follows the time directly, as in the spec. That is why the kind is in the list below.
 */
final class EntryItemWriter {

    private final EntryTimes times;
    private final boolean withZone;
    private final BlockWriter out;

    /**
     * Creates a writer of items.
     *
     * @param times the times of the entries
     * @param withZone whether each time is written with its zone
     * @param out where to write
     */
    EntryItemWriter(EntryTimes times, boolean withZone, BlockWriter out) {
        this.times = times;
        this.withZone = withZone;
        this.out = out;
    }

    void write(TimelineEntry entry) {
        EntryWriter parts = new EntryWriter(entry, out);
        out.bullet(() -> {
            out.paragraph(() -> {
                time(entry);
                parts.text();
            });
            parts.details().forEach(out::bulletLine);
            for (Runnable link : parts.links()) {
                out.bulletLine(() -> {
                    out.raw("🔗 ");
                    link.run();
                });
            }
        });
    }

    private void time(TimelineEntry entry) {
        OffsetDateTime at = entry.getAt();
        if (at != null) {
            out.raw("`" + (withZone ? times.time(at) : times.clock(at)) + "` - ");
        }
    }
}
