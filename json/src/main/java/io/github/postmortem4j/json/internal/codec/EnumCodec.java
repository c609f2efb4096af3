package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The exact name of an enum constant. */
final class EnumCodec extends ValueCodec {

    private final Enum<?>[] constants;
    private final char[][] names;

    EnumCodec(Class<?> type) {
        constants = (Enum<?>[]) type.getEnumConstants();
        names = Stream.of(constants)
                .map(constant -> constant.name().toCharArray())
                .toArray(char[][]::new);
    }

    @Override
    Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return constantOf(parser);
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            throw notAllowed(parser.getString(), parser);
        }
        throw UnreadableValueException.expected(expected(), parser);
    }

    /** Compares characters, because creating a string of each name takes longer. */
    private Enum<?> constantOf(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int to = from + parser.getStringLength();
        for (int i = 0; i < names.length; i++) {
            if (Arrays.equals(names[i], 0, names[i].length, text, from, to)) {
                return constants[i];
            }
        }
        throw notAllowed('"' + parser.getString() + '"', parser);
    }

    private UnreadableValueException notAllowed(String value, JsonParser parser) {
        return UnreadableValueException.of(parser, value + " is not allowed here: expected " + expected());
    }

    private String expected() {
        return "one of " + Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeString(((Enum<?>) value).name());
    }
}
