package io.github.postmortem4j.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The configuration of all schemas: the properties of the types, by their names and in their order. */
final class ModelConfig {

    private ModelConfig() {}

    static SchemaGeneratorConfigBuilder builder() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.with(new ModelAnnotations());
        builder.with(
                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                Option.INLINE_NULLABLE_SCHEMAS);
        builder.forMethods()
                // Private accessors are those through which mappers write times (decision 254), which have no Javadoc.
                .withIgnoreCheck(method -> method.getAnnotation(JsonProperty.class) == null || method.isPrivate())
                .withTargetTypeOverridesResolver(ModelConfig::arrayOfEntries);
        return builder;
    }

    /** The times are read and written, although the annotations for it are on two accessors (decision 254). */
    private static final class ModelAnnotations extends JacksonSchemaModule {

        ModelAnnotations() {
            super(
                    JacksonOption.RESPECT_JSONPROPERTY_ORDER,
                    JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS,
                    JacksonOption.SKIP_SUBTYPE_LOOKUP,
                    JacksonOption.IGNORE_TYPE_INFO_TRANSFORM);
        }

        @Override
        protected boolean getWriteOnlyCheck(MemberScope<?, ?> member) {
            return false;
        }
    }

    /** A timeline is an array in JSON, not an object. */
    private static @Nullable List<ResolvedType> arrayOfEntries(MethodScope method) {
        return !method.isFakeContainerItemScope() && method.getDeclaredType().getErasedType() == Timeline.class
                ? List.of(method.getContext().resolve(List.class, TimelineEntry.class))
                : null;
    }

    /** {@return whether a type belongs to the model and therefore is an object in JSON} */
    static boolean isOfModel(ResolvedType type) {
        return type.isInterface() && type.getErasedType().getPackageName().equals(Postmortem.class.getPackageName());
    }
}
