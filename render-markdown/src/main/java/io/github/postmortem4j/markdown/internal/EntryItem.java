package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;

/**
 * One entry of the timeline: time and text in a bullet, and below it what belongs to its kind.
 *
 * <p>The text comes right after the time, as the spec has it; so the kind stands on the line below.
 */
final class EntryItem {

    private final EntryWords words;

    EntryItem(TimelineEntry entry, Labels labels) {
        this.words = new EntryWords(entry, labels);
    }

    void write(String time, BlockWriter out) throws IOException {
        out.bullet(() -> {
            out.paragraph(() -> {
                if (!time.isEmpty()) {
                    out.own("`" + time + "` - ");
                }
                words.text(out);
            });
            for (BlockWriter.Body detail : words.details(out)) {
                out.bullet(() -> out.paragraph(detail));
            }
            for (BlockWriter.Body link : words.links(out)) {
                out.bullet(() -> out.paragraph(() -> {
                    out.own("🔗 ");
                    link.write();
                }));
            }
        });
    }
}
