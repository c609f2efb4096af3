package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.text.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does to addresses what the renderer does, except for links, so that rich text can be compared with its source. */
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
            numbering.plain(run).forEach(part -> append(part, merged));
        }
        return merged;
    }

    private static void append(RichRun run, List<RichRun> merged) {
        int last = merged.size() - 1;
        if (last >= 0
                && run.kind() == RichRun.Kind.TEXT
                && merged.get(last).kind() == RichRun.Kind.TEXT
                && run.spans().equals(merged.get(last).spans())) {
            merged.set(last, new RichRun(run.kind(), merged.get(last).text() + run.text(), run.spans()));
        } else {
            merged.add(run);
        }
    }

    private List<RichRun> plain(RichRun run) {
        Address address = Address.next(run.text(), 0);
        boolean whole = address != null
                && address.start() == 0
                && address.end() == run.text().length();
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
        boolean linked = spans.stream().anyMatch(span -> span.mark() == RichSpan.Mark.LINK);
        return run.kind() == RichRun.Kind.TEXT && !linked
                ? withCode(run.text(), spans)
                : List.of(new RichRun(run.kind(), run.text(), spans));
    }

    /** Returns the parts of a text, in which an address that cannot be linked is code, as the renderer writes it. */
    private static List<RichRun> withCode(String text, List<RichSpan> spans) {
        List<RichRun> parts = new ArrayList<>();
        int done = 0;
        for (Address address = Address.next(text, 0); address != null; address = Address.next(text, address.end())) {
            if (address.destination() == null) {
                add(RichRun.Kind.TEXT, text.substring(done, address.start()), spans, parts);
                add(RichRun.Kind.CODE, text.substring(address.start(), address.end()), spans, parts);
                done = address.end();
            }
        }
        add(RichRun.Kind.TEXT, text.substring(done), spans, parts);
        return parts;
    }

    private static void add(RichRun.Kind kind, String text, List<RichSpan> spans, List<RichRun> parts) {
        if (!text.isEmpty()) {
            parts.add(new RichRun(kind, text, spans));
        }
    }
}
