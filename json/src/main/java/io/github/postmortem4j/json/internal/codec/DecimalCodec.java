package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A number with all its decimals. */
final class DecimalCodec extends ValueCodec {

    private final NumberBounds bounds;

    DecimalCodec(NumberBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    BigDecimal read(JsonParser parser) {
        if (!parser.currentToken().isNumeric()) {
            throw UnreadableValueException.expected("a number", parser);
        }
        return bounds.readDecimal(parser);
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeNumber((BigDecimal) value);
    }
}
