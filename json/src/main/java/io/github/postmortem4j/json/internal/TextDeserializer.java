package io.github.postmortem4j.json.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value that JSON holds as text.
 *
 * @param <T> the type of the value
 */
abstract class TextDeserializer<T> extends StdDeserializer<T> {

    private static final int QUOTED_LENGTH = 80;

    TextDeserializer(Class<T> type) {
        super(type);
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new ValueProblem(
                    parser,
                    "expected " + expected() + ", found " + Sentences.describe(parser.currentToken()),
                    handledType());
        }
        return parse(parser.getString(), parser);
    }

    /** Says what is expected, with its article and an example. */
    abstract String expected();

    abstract T parse(String text, JsonParser parser);

    final ValueProblem problem(JsonParser parser, String text, String why) {
        String quoted = text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
        return new ValueProblem(parser, '"' + quoted + "\" " + why + ": expected " + expected(), handledType());
    }
}
