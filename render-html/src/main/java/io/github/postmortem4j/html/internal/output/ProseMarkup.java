package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.rich.RichRun;
import io.github.postmortem4j.markdown.internal.rich.RichSpan;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import java.util.List;

/** Writes rich text as elements. */
final class ProseMarkup {

    private final boolean linkUrls;
    private final MarkupWriter out;

    ProseMarkup(boolean linkUrls, MarkupWriter out) {
        this.linkUrls = linkUrls;
        this.out = out;
    }

    /** Writes a line of text, in which addresses are links if the options ask for them. */
    void text(String line) {
        if (linkUrls) {
            LinkedText.write(line, out);
        } else {
            out.text(line);
        }
    }

    void blocks(List<RichBlock> blocks) {
        for (RichBlock block : blocks) {
            block(block);
        }
    }

    private void block(RichBlock block) {
        if (block instanceof RichBlock.Paragraph paragraph) {
            out.element("p", () -> runs(paragraph.runs()), "dir", "auto");
        } else if (block instanceof RichBlock.Code code) {
            // Code that is too wide scrolls, and what scrolls must be reachable with the keyboard.
            out.open("pre", "dir", "ltr", "tabindex", "0");
            out.textElement("code", String.join("\n", code.lines()));
            out.close();
        } else if (block instanceof RichBlock.Quote quote) {
            out.element("blockquote", () -> blocks(quote.blocks()));
        } else if (block instanceof RichBlock.Items items) {
            items(items);
        }
    }

    private void items(RichBlock.Items items) {
        if (items.first() == RichBlock.Items.BULLETS) {
            out.open("ul");
        } else {
            out.open("ol", "start", Integer.toString(items.first()));
        }
        for (List<RichBlock> item : items.items()) {
            out.element("li", () -> blocks(item));
        }
        out.close();
    }

    void runs(List<RichRun> runs) {
        List<RichSpan> open = List.of();
        for (RichRun run : runs) {
            int common = RichRun.common(open, run.spans());
            close(open.size() - common);
            run.spans().subList(common, run.spans().size()).forEach(this::open);
            open = run.spans();
            switch (run.kind()) {
                case TEXT -> {
                    if (open.stream().anyMatch(span -> span.mark() == RichSpan.Mark.LINK)) {
                        out.text(run.text());
                    } else {
                        text(run.text());
                    }
                }
                case CODE -> out.textElement("code", run.text());
                case BREAK -> out.empty("br");
            }
        }
        close(open.size());
    }

    private void open(RichSpan span) {
        switch (span.mark()) {
            case EMPHASIS -> out.open("em");
            case STRONG -> out.open("strong");
            case STRIKETHROUGH -> out.open("s");
            case LINK -> out.open("a", "href", LinkDestination.address(span.destination()));
        }
    }

    private void close(int number) {
        for (int i = 0; i < number; i++) {
            out.close();
        }
    }
}
