package io.github.postmortem4j.markdown;

/**
 * The software that converts a page to HTML.
 *
 * <p>A page for any target is CommonMark and GFM, too, so code hosts show it in the same way and
 * {@code MarkdownReader} reads it back. A target only adds escapes, and indents list items differently, where its
 * software reads more syntax than CommonMark and GFM have. The documentation has a table of what each of them reads
 * (<a href="https://github.com/postmortem4j/postmortem4j/blob/main/docs/site-generators.md">site generators</a>).
 *
 * @see MarkdownRenderer.Builder#target(MarkdownTarget)
 */
public enum MarkdownTarget {

    /** Software that follows CommonMark or GFM, such as GitHub and GitLab. This is the default. */
    COMMONMARK,

    /** MDX, such as in Docusaurus. Text never becomes a directive. */
    MDX,

    /**
     * VitePress. Text is never evaluated as a Vue expression and never becomes an emoji: in text, a word joiner
     * (U+2060) separates two opening braces. Code never includes a file or an expression.
     */
    VITEPRESS,

    /**
     * Python-Markdown, such as in MkDocs and TechDocs, with or without the extensions PyMdown. Nested items are indented
     * by four spaces, and escapes that Python-Markdown does not know are entities. Code within a list item needs the
     * extension SuperFences.
     */
    MKDOCS,

    /** Pandoc's own Markdown ({@code pandoc --from markdown}). Quotes, dashes and dots stay as they are. */
    PANDOC,

    /**
     * Jekyll with kramdown. Neither text nor code is evaluated as a Liquid template: in code, a word joiner separates the
     * signs that start one.
     */
    JEKYLL,

    /** Hugo. Neither text nor code is evaluated as a shortcode: in code, a word joiner separates two opening braces. */
    HUGO
}
