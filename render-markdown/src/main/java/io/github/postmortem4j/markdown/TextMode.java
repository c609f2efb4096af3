package io.github.postmortem4j.markdown;

/**
 * How a renderer reads the text of a document.
 *
 * <p>In either mode nothing in a field changes what is around it: there is no heading, no HTML, no picture and no link but to
 * http, https and mailto in the output that a text brought with it.
 *
 * @see MarkdownRenderer.Builder#textMode(TextMode)
 */
public enum TextMode {

    /** Text is text: a mark in it is shown, not obeyed. Of the long fields, paragraphs are kept. */
    PLAIN,

    /**
     * Prose may hold CommonMark, with GFM's {@code ~~strikethrough~~}. It is read, sanitised and written anew.
     *
     * <table>
     *   <caption>What becomes of Markdown in a field</caption>
     *   <tr><th>In the field</th><th>In a long field</th><th>In a field of one line</th></tr>
     *   <tr><td>Emphasis, strong emphasis, strikethrough, code spans</td><td>stay</td><td>stay</td></tr>
     *   <tr><td>Links to http, https and mailto, {@code <https://…>} and reference links among them</td>
     *       <td>stay, without their titles</td><td>stay, without their titles</td></tr>
     *   <tr><td>Paragraphs, bullet and numbered lists (tight or loose), quotations, hard line breaks</td>
     *       <td>stay</td><td>text</td></tr>
     *   <tr><td>Fenced and indented code</td><td>stays; the languages that a site would draw a picture of are left
     *       out</td><td>text</td></tr>
     *   <tr><td>Headings</td><td>bold paragraphs</td><td>text</td></tr>
     *   <tr><td>Pictures</td><td>links with their alternative text</td><td>links with their alternative text</td></tr>
     *   <tr><td>Other links and pictures</td><td>{@code text (address)}</td><td>{@code text (address)}</td></tr>
     *   <tr><td>HTML, tables, task boxes, footnotes, thematic breaks, bare web addresses</td><td>text</td><td>text</td></tr>
     *   <tr><td>Definitions of reference links</td><td>not shown, as nowhere</td><td>not shown, as nowhere</td></tr>
     * </table>
     *
     * <p>The long fields are the hook's text, the summary's overview and root cause, the impact's user experience and
     * notes, and the root cause, resolution and trigger in detail. Of one line are the text of timeline entries, what was
     * investigated and assumed, contributing factors, whys, improvements, tasks and lessons. All
     * else (titles, names, tags, captions, the reasons of waivers) is plain text in this mode too.
     *
     * <p>Limits: a field longer than 100,000 characters, or with more than 10,000 of {@code *_~[}, is plain text; so is one of which Markdown would show nothing. Blocks
     * nest some nine levels deep, and what is deeper is text; emphasis within emphasis is one emphasis. Items and blocks
     * with nothing to see in them are left out. A code span that holds a checked box ({@code [x]}) is text in a field of one
     * line. A word joiner (U+2060) parts marks that stand too close to be told apart.
     */
    MARKDOWN
}
