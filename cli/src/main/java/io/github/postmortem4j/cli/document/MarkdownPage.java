package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;

/** A document that was loaded from Markdown. */
public final class MarkdownPage extends Document {

    private final MarkdownDocument read;

    MarkdownPage(DocumentSource source, byte[] content, MarkdownDocument read) {
        super(source, read.getPostmortem(), content);
        this.read = read;
    }

    @Override
    public SourcePositions positions() {
        return read.getPositions();
    }

    @Override
    public List<ReaderNote> notes() {
        return read.getNotes().stream().map(ReaderNote::of).toList();
    }

    /** Returns whether the renderer wrote this page. */
    boolean isRendered() {
        return read.isRendered();
    }
}
