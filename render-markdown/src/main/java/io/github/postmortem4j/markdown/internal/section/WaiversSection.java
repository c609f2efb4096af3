package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The waivers that no section had a place for, at the end. */
public final class WaiversSection implements SectionContent {

    @Override
    public void write(SectionContext context, BlockWriter out) {
        Map<String, String> left = new LinkedHashMap<>();
        context.waivers().takeAll(left::put);
        out.heading(2, out.labels().get("notes"));
        for (Map.Entry<String, String> waiver : left.entrySet()) {
            out.bullet(() -> out.paragraph(() -> {
                if (waiver.getKey().isEmpty()) {
                    out.text(waiver.getValue());
                } else {
                    out.message("notes.waived", () -> out.text(waiver.getKey()), () -> out.text(waiver.getValue()));
                }
            }));
        }
    }
}
