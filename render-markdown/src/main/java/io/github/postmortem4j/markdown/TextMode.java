package io.github.postmortem4j.markdown;

/**
 * How a renderer interprets the text in a document.
 *
 * <p>In both modes, text in a field cannot affect anything outside of the field, and it cannot produce headings, HTML,
 * images, or links other than http, https and mailto.
 *
 * @see MarkdownRenderer.Builder#textMode(TextMode)
 */
public enum TextMode {

    /** Text is escaped and shown literally. Long fields keep their paragraphs. */
    PLAIN,

    /**
     * Prose is CommonMark with GFM's {@code ~~strikethrough~~}. It is parsed, sanitized, and written again.
     *
     * <table>
     *   <caption>What happens to Markdown in a field</caption>
     *   <tr><th>Markdown</th><th>Long field</th><th>One-line field</th></tr>
     *   <tr><td>Emphasis, strong emphasis, strikethrough, code spans</td><td>kept</td><td>kept</td></tr>
     *   <tr><td>Links to http, https and mailto, including {@code <https://…>} and reference links</td>
     *       <td>kept without titles</td><td>kept without titles</td></tr>
     *   <tr><td>Paragraphs, bullet and numbered lists (tight or loose), block quotes, hard line breaks</td>
     *       <td>kept</td><td>text</td></tr>
     *   <tr><td>Fenced and indented code</td><td>kept without languages that a site would draw</td><td>text</td></tr>
     *   <tr><td>Headings</td><td>bold paragraphs</td><td>text</td></tr>
     *   <tr><td>Images</td><td>links with the alternative text</td><td>links with the alternative text</td></tr>
     *   <tr><td>Other links and images</td><td>{@code text (address)}</td><td>{@code text (address)}</td></tr>
     *   <tr><td>HTML, tables, check boxes, footnotes, thematic breaks, bare web addresses</td>
     *       <td>text</td><td>text</td></tr>
     *   <tr><td>Definitions of reference links</td><td>not shown</td><td>not shown</td></tr>
     * </table>
     *
     * <p>The long fields are the text of the hook, the overview and the root cause of the summary, the user experience
     * and the notes of the impact, and the root cause, the resolution and the trigger in detail. The one-line fields
     * are the text of timeline entries, what was investigated and assumed, contributing factors, whys, improvements,
     * tasks and lessons. All other fields, such as titles, names, tags, captions and the reasons of waivers, are plain
     * text in this mode, too.
     *
     * <p>Limits: a field is plain text if it is longer than 100,000 characters, contains more than 10,000 of the
     * characters {@code *_~[}, or would show nothing as Markdown. Blocks nest about nine levels deep; deeper ones are
     * text. Emphasis within emphasis is merged. Items and blocks that show nothing are omitted. In a one-line field, a
     * code span that contains a checked box ({@code [x]}) is text. A word joiner (U+2060) separates marks that would
     * otherwise be ambiguous.
     */
    MARKDOWN
}
