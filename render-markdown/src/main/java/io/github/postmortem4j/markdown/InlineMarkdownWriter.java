package io.github.postmortem4j.markdown;

import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.CheckedBlockWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * The methods of a {@link MarkdownWriter} that write inline content: text, labels, links, code, numbers, dates and times
 * in a paragraph, an item, a quotation or a table cell.
 */
public abstract sealed class InlineMarkdownWriter permits MarkdownWriter {

    private final CheckedBlockWriter out;
    private final SectionContext context;

    InlineMarkdownWriter(CheckedBlockWriter out, SectionContext context) {
        this.out = out;
        this.context = context;
    }

    /**
     * {@return the language of the renderer, for the section's own words} It is the language that {@link
     * MarkdownRenderer.Builder#language} received, even if the renderer does not support it.
     */
    public Locale getLanguage() {
        return context.options().labels().language();
    }

    /**
     * Writes text.
     *
     * @param text the text; line breaks become spaces
     */
    public void text(String text) {
        Objects.requireNonNull(text, "text");
        out.inline(line -> line.text(text));
    }

    /**
     * Writes bold text.
     *
     * @param text the text; line breaks become spaces
     */
    public void strong(String text) {
        Objects.requireNonNull(text, "text");
        out.inline(line -> line.strong(text));
    }

    /**
     * Writes a bold label, followed by a colon and a space.
     *
     * @param words the label without its colon
     * @throws IllegalStateException also if the label is not the first content of its line
     */
    public void label(String words) {
        Objects.requireNonNull(words, "words");
        out.inline(line -> line.label(words));
    }

    /**
     * Writes a link or, if the scheme of the address is not http, https or mailto, the title and the address as text.
     *
     * @param title the text of the link; if it is blank, the address is shown instead
     * @param uri the address
     */
    public void link(String title, String uri) {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(uri, "uri");
        out.inline(line -> line.link(title, uri));
    }

    /**
     * Writes a code span.
     *
     * @param code the code; line breaks become spaces
     */
    public void code(String code) {
        Objects.requireNonNull(code, "code");
        out.inline(line -> line.code(code));
    }

    /**
     * Writes a date and time, in the zone and with the precision of the document's own times.
     *
     * @param at the time
     */
    public void time(OffsetDateTime at) {
        text(context.format(at));
    }

    /**
     * Writes a date in the notation of the renderer's language.
     *
     * @param day the date
     */
    public void date(LocalDate day) {
        text(context.options().labels().date(day));
    }

    /**
     * Writes a whole number with the separators of the renderer's language, such as {@code 12,500}.
     *
     * @param number the number
     */
    public void number(long number) {
        text(NumberFormat.grouped(number, context.options().labels()));
    }

    /**
     * Writes a number with the separators of the renderer's language, such as {@code 1,250.50}.
     *
     * @param number the number, whose decimals are kept; one with more than 20 zeros is written with an exponent
     */
    public void number(BigDecimal number) {
        text(NumberFormat.grouped(number, context.options().labels()));
    }

    /**
     * Writes a duration in words, in the language of the renderer.
     *
     * @param duration the duration
     * @throws IllegalArgumentException if the duration is negative
     */
    public void duration(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("the duration must not be negative: " + duration);
        }
        text(context.format(duration));
    }
}
