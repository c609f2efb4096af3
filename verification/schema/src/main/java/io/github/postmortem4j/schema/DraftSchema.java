package io.github.postmortem4j.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.github.postmortem4j.Postmortem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The schema of drafts: documents that can be read and do not violate the rules of the stage {@code DRAFT}. */
final class DraftSchema {

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            OffsetDateTime.class,
            SchemaPatterns.DATE_TIME,
            LocalDate.class,
            SchemaPatterns.DATE,
            ZoneId.class,
            SchemaPatterns.TIME_ZONE);

    private final JavadocDescriptions descriptions;
    private final EnumSchemas enums;

    DraftSchema(JavadocDescriptions descriptions) {
        this.descriptions = descriptions;
        this.enums = new EnumSchemas(descriptions);
    }

    ObjectNode generate() {
        SchemaGeneratorConfigBuilder builder = ModelConfig.builder();
        builder.with(new JakartaValidationModule());
        builder.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS);
        builder.forTypesInGeneral()
                .withDefinitionNamingStrategy(new Names())
                .withDescriptionResolver(this::description)
                .withStringPatternResolver(type -> PATTERNS.get(type.getType().getErasedType()))
                .withCustomDefinitionProvider(this::definition);
        new DraftProperties(descriptions).configure(builder.forMethods());
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Postmortem.class);
        NullableDefinitions.in(schema);
        WaiverSchemas.addTo(schema);
        return schema;
    }

    private @Nullable String description(TypeScope type) {
        return ModelConfig.isOfModel(type.getType())
                ? descriptions.of(type.getType().getErasedType())
                : null;
    }

    private @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType().isEnum()
                ? new CustomDefinition(
                        enums.withMeanings(type.getErasedType()),
                        CustomDefinition.DefinitionType.ALWAYS_REF,
                        CustomDefinition.EXCLUDING_ATTRIBUTES)
                : null;
    }

    /** Adds the name of the enclosing type to nested types, since two of them are called {@code Status}. */
    private static final class Names extends DefaultSchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            Class<?> type = key.getType().getErasedType();
            Class<?> outer = type.getEnclosingClass();
            return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
        }
    }
}
