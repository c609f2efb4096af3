package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;

/**
 * A document as lines.
 *
 * @param lines the parsed lines
 * @param frontMatter the front matter
 * @param source the lines of the source, front matter included
 * @param unclosedFence the 1-based line of a code fence that is never closed, or 0 if there is none
 */
public record SourceDocument(
        List<MarkdownLine> lines, FrontMatter frontMatter, List<String> source, int unclosedFence) {

    /** {@return the lines of the source behind the front matter} */
    public List<String> body() {
        return source.subList(frontMatter.length(), source.size());
    }
}
