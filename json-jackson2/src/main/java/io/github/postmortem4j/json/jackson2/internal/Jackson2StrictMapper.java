package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.postmortem4j.internal.json.DateFormat;
import io.github.postmortem4j.internal.json.DateTimeFormat;
import io.github.postmortem4j.internal.json.TextFormat;
import io.github.postmortem4j.internal.json.ZoneFormat;

/** Configures Jackson 2 to read and write as the strict mapper of Jackson 3 does. */
public final class Jackson2StrictMapper {

    private Jackson2StrictMapper() {}

    /** {@return a new mapper} */
    public static JsonMapper create() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(textFormats())
                .addModule(new SimpleModule("postmortem4j-enum").setDeserializerModifier(new Jackson2ExactEnums()))
                // Keeps the digits of numbers in extensions.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
                // Each type has one implementation; without this, Jackson looks it up for every list.
                .enable(MapperFeature.USE_STATIC_TYPING)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
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

    private static SimpleModule textFormats() {
        SimpleModule module = new SimpleModule("postmortem4j-text");
        add(module, new DateTimeFormat());
        add(module, new DateFormat());
        add(module, new ZoneFormat());
        return module;
    }

    private static <T> void add(SimpleModule module, TextFormat<T> format) {
        module.addSerializer(format.type(), new Jackson2TextSerializer<>(format))
                .addDeserializer(format.type(), new Jackson2TextDeserializer<>(format));
    }
}
