package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.text.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Undoes what the renderer does to addresses in text, so that rich text can be compared with what it was written from. */
final class AddressesAsText {

    private final Map<Integer, Integer> numbers = new HashMap<>();

    private AddressesAsText() {}

    static List<RichBlock> in(List<RichBlock> blocks) {
        return new ArrayList<>(blocks.stream().map(AddressesAsText::in).toList());
    }

    private static RichBlock in(RichBlock block) {
        if (block instanceof RichBlock.Paragraph paragraph) {
            return new RichBlock.Paragraph(inLine(paragraph.runs()));
        } else if (block instanceof RichBlock.Quote quote) {
            return new RichBlock.Quote(in(quote.blocks()));
        } else if (block instanceof RichBlock.Items list) {
            List<List<RichBlock>> items =
                    list.items().stream().map(AddressesAsText::in).toList();
            return new RichBlock.Items(list.first(), list.tight(), items);
        }
        return block;
    }

    /** {@return the runs with addresses as text, and with spans numbered in their order} */
    static List<RichRun> inLine(List<RichRun> runs) {
        AddressesAsText numbering = new AddressesAsText();
        List<RichRun> merged = new ArrayList<>();
        for (RichRun run : runs) {
            RichRun plain = numbering.plain(run);
            RichRun last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null
                    && plain.kind() == RichRun.Kind.TEXT
                    && last.kind() == RichRun.Kind.TEXT
                    && last.spans().equals(plain.spans())) {
                merged.set(merged.size() - 1, new RichRun(plain.kind(), last.text() + plain.text(), plain.spans()));
            } else {
                merged.add(plain);
            }
        }
        return merged;
    }

    private RichRun plain(RichRun run) {
        Address address = Address.next(run.text(), 0);
        boolean whole = address != null
                && address.start() == 0
                && address.end() == run.text().length();
        boolean code = whole && run.kind() == RichRun.Kind.CODE && address.destination() == null;
        List<RichSpan> spans = new ArrayList<>();
        for (RichSpan span : run.spans()) {
            boolean own = whole
                    && span.mark() == RichSpan.Mark.LINK
                    && span.destination().equals(address.destination());
            if (!own) {
                int number = numbers.computeIfAbsent(span.number(), added -> numbers.size());
                spans.add(new RichSpan(span.mark(), number, span.destination()));
            }
        }
        return new RichRun(code ? RichRun.Kind.TEXT : run.kind(), run.text(), spans);
    }
}
