package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes the reasons for waived rules that no other section printed. */
public final class WaiversWriter {

    private WaiversWriter() {}

    /** Writes the reasons. */
    public static void write(SectionContext context, BlockWriter out) {
        context.waivers()
                .takeAll((rule, reason) -> out.bulletLine(() -> {
                    if (rule.isEmpty()) {
                        out.text(reason);
                    } else {
                        out.message("notes.waived", () -> out.text(rule), () -> out.text(reason));
                    }
                }));
    }
}
