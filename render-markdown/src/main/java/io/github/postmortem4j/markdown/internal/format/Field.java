package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that a page states in one line, in a metadata line or in a table cell: how it is shown and how it is read
 * back. Where it is written is up to the renderer.
 *
 * @param label the key of the property's label: the heading of its column, the words before it, or the pattern of its
 *     part of a metadata line, whose only argument is the value; {@code ""} if the value needs no label
 * @param shown gives the value of an owner in a language; {@code null} if there is nothing to show
 * @param reader reads the value back
 * @param <T> the type of the owner
 * @param <B> the type of the owner's builder
 */
public record Field<T, B>(String label, BiFunction<T, Labels, @Nullable FieldValue> shown, Reader<B> reader) {

    /** Reads a value that was shown. */
    @FunctionalInterface
    public interface Reader<B> {

        /** {@return whether the value, without its label, was understood; if so, the builder's property is set} */
        boolean read(String value, Labels labels, B builder);
    }

    /** {@return a field for one text} */
    static <T, B> Field<T, B> text(String label, Function<T, String> get, BiConsumer<B, String> set) {
        return new Field<>(
                label,
                (owner, labels) -> {
                    String text = get.apply(owner);
                    return PlainText.isBlank(text) ? null : new FieldValue.Text(text);
                },
                (value, labels, builder) -> {
                    set.accept(builder, SeparatorMask.restore(value));
                    return true;
                });
    }

    /** {@return a field for a text that may have paragraphs} */
    static <T, B> Field<T, B> prose(String label, Function<T, String> get, BiConsumer<B, String> set) {
        Field<T, B> text = text(label, get, set);
        return new Field<>(
                label,
                (owner, labels) -> text.show(owner, labels) == null ? null : new FieldValue.Prose(get.apply(owner)),
                text.reader());
    }

    /** {@return a field for texts} */
    static <T, B> Field<T, B> texts(
            String label, Function<T, List<String>> get, BiConsumer<B, ? super List<String>> set) {
        return new Field<>(
                label,
                (owner, labels) -> {
                    List<String> texts = get.apply(owner);
                    return PlainText.areBlank(texts) ? null : new FieldValue.Texts(texts);
                },
                (value, labels, builder) -> {
                    set.accept(builder, EnumerationFormat.split(value, labels));
                    return true;
                });
    }

    /** {@return a field for an address, which is a link with a title if it is fit for one} */
    static <T, B> Field<T, B> address(String label, String title, Function<T, String> get, BiConsumer<B, String> set) {
        return new Field<>(
                label,
                (owner, labels) -> {
                    String uri = get.apply(owner);
                    return PlainText.isBlank(uri) ? null : new FieldValue.Address(labels.get(title), uri);
                },
                (value, labels, builder) -> {
                    set.accept(builder, SeparatorMask.restore(value));
                    return true;
                });
    }

    /** {@return a field for a day} */
    static <T, B> Field<T, B> day(String label, Function<T, @Nullable LocalDate> get, BiConsumer<B, LocalDate> set) {
        return new Field<>(
                label,
                (owner, labels) -> {
                    LocalDate day = get.apply(owner);
                    return day == null ? null : new FieldValue.Words(labels.date(day));
                },
                (value, labels, builder) -> {
                    LocalDate day = labels.day(value);
                    if (day != null) {
                        set.accept(builder, day);
                    }
                    return day != null;
                });
    }

    /**
     * {@return a field for a constant, which is shown as its word}
     *
     * @param words the prefix of the keys of the words
     * @param type the type of the constant
     * @param get gives the constant; {@code null} if it is not to be shown
     */
    static <T, B, E extends Enum<E>> Field<T, B> constant(
            String label, String words, Class<E> type, Function<T, @Nullable E> get, BiConsumer<B, E> set) {
        return new Field<>(
                label,
                (owner, labels) -> {
                    E constant = get.apply(owner);
                    return constant == null ? null : new FieldValue.Words(labels.get(words, constant));
                },
                (value, labels, builder) -> {
                    E constant = labels.constant(words, type, value);
                    if (constant != null) {
                        set.accept(builder, constant);
                    }
                    return constant != null;
                });
    }

    /** {@return the value to show in a language; {@code null} if there is none} */
    public @Nullable FieldValue show(T owner, Labels labels) {
        return shown.apply(owner, labels);
    }

    /** {@return whether a text is the part of a metadata line that shows this field; if so, it is read} */
    public boolean readPart(String part, Labels labels, B builder) {
        List<String> values = label.isEmpty() ? List.of(part) : labels.match(label, part);
        return !values.isEmpty() && reader.read(values.get(0), labels, builder);
    }

    /** {@return whether a text is a value of this field without its label; if so, it is read} */
    public boolean readValue(String text, Labels labels, B builder) {
        return reader.read(text, labels, builder);
    }
}
