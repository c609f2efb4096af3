package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownText;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.validation.WordCounter;
import java.util.List;
import java.util.function.Supplier;

/** A document that was loaded from Markdown. */
public final class MarkdownPage extends Document {

    private final MarkdownDocument read;
    private final Supplier<Postmortem> withAssumedZone;

    MarkdownPage(DocumentSource source, byte[] content, MarkdownDocument read, Supplier<Postmortem> withAssumedZone) {
        super(source, read.getPostmortem(), content);
        this.read = read;
        this.withAssumedZone = withAssumedZone;
    }

    @Override
    public SourcePositions positions() {
        return read.getPositions();
    }

    @Override
    public List<ReaderNote> notes() {
        return read.getNotes().stream().map(ReaderNote::of).toList();
    }

    @Override
    public Postmortem withAssumedZone() {
        return withAssumedZone.get();
    }

    @Override
    public int sourceWords() {
        return isHandwritten() ? WordCounter.count(MarkdownText.visibleIn(text())) : -1;
    }

    @Override
    public boolean isHandwritten() {
        return !isRendered();
    }

    /** Returns whether the renderer wrote this page. */
    boolean isRendered() {
        return read.isRendered();
    }
}
