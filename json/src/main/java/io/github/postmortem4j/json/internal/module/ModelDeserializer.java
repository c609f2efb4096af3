package io.github.postmortem4j.json.internal.module;

import io.github.postmortem4j.internal.json.ValueMessages;
import io.github.postmortem4j.json.internal.error.InvalidValueException;
import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a value of the model in the same way with every mapper. */
final class ModelDeserializer extends StdDeserializer<Object> {

    private final ObjectReader reader;

    ModelDeserializer(Class<?> model, JsonMapper strict) {
        super(model);
        this.reader = strict.readerFor(model).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return reader.readValue(parser);
        } catch (MismatchedInputException | ValueInstantiationException | InputCoercionException e) {
            throw InvalidValueException.of(e, JacksonErrorMessages.of(e, parser), parser, handledType());
        } catch (DatabindException e) {
            if (e.getCause() instanceof NumberFormatException) {
                throw InvalidValueException.of(e, ValueMessages.EXPONENT_OUT_OF_RANGE, parser, handledType());
            }
            throw e;
        }
    }

    /** Otherwise, Jackson would replace the value by one with the new properties only. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object value) {
        throw new InvalidValueException(parser, ValueMessages.IMMUTABLE, handledType());
    }

    /** Makes Jackson call the method above for a property that asks for a merge. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return true;
    }
}
