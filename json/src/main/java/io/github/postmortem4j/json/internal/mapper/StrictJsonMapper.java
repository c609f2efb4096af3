package io.github.postmortem4j.json.internal.mapper;

import com.fasterxml.jackson.annotation.Nulls;
import io.github.postmortem4j.internal.json.DateFormat;
import io.github.postmortem4j.internal.json.DateTimeFormat;
import io.github.postmortem4j.internal.json.TextFormat;
import io.github.postmortem4j.internal.json.ZoneFormat;
import io.github.postmortem4j.json.internal.codec.StrictJsonFactory;
import java.time.ZoneId;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Configures Jackson to read strictly and within limits.
 *
 * <p>Times are strings in RFC 3339 format. Jackson's own codecs also accept numbers, and read {@code 1e10000} as 1970.
 */
public final class StrictJsonMapper {

    private StrictJsonMapper() {}

    /** {@return a mapper that reads within the limits} */
    public static JsonMapper withLimits(StreamReadConstraints limits) {
        JsonMapper.Builder builder = JsonMapper.builder(StrictJsonFactory.withLimits(limits))
                .addModule(rfc3339())
                .addModule(new SimpleModule("postmortem4j-enum").setDeserializerModifier(new ExactEnumModifier()))
                .addModule(new SimpleModule("postmortem4j-number")
                        .setDeserializerModifier(new NumberLengthModifier(limits.getMaxNumberLength())))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // Keeps the digits of numbers in extensions.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Each type has one implementation; without this, Jackson looks it up for every list.
                .enable(MapperFeature.USE_STATIC_TYPING)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
        // A blank string must not be read as an absent number.
        builder.withCoercionConfigDefaults(config ->
                config.setAcceptBlankAsEmpty(false).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        // Jackson requires each shape to be listed: a number or a boolean must not be read as a string.
        builder.withCoercionConfig(
                LogicalType.Textual,
                config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        builder.withCoercionConfig(
                LogicalType.Enum,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
        return builder.build();
    }

    private static SimpleModule rfc3339() {
        SimpleModule module = new SimpleModule("postmortem4j-time");
        add(module, new DateTimeFormat());
        add(module, new DateFormat());
        return module.addDeserializer(ZoneId.class, new TextDeserializer<>(new ZoneFormat()));
    }

    private static <T> void add(SimpleModule module, TextFormat<T> format) {
        module.addSerializer(format.type(), new TextSerializer<>(format))
                .addDeserializer(format.type(), new TextDeserializer<>(format));
    }
}
