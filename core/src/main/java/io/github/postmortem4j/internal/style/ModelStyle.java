package io.github.postmortem4j.internal.style;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Configures Immutables for the types of the model.
 *
 * <p>The annotation has source retention, so that no class file refers to Immutables or to {@code jackson-databind}.
 * The {@code JsonSerialize} of Jackson 2 makes Immutables generate the code for reading JSON, which both Jackson 2 and
 * Jackson 3 can use. With its counterpart in Jackson 3, Immutables 2.12.2 does not generate code for unknown
 * properties.
 *
 * <p>The {@code JsonTypeInfo} makes Immutables exclude the nested types that hold the properties while JSON is read from
 * default typing: a mapper that adds a type id to every object writes none for these. Because of the source retention,
 * Jackson does not see the annotation on the types themselves.
 *
 * <p>The builders call the constructor with all properties (decision 256). The default of a property may not depend on
 * another property, because Immutables does not check the order in which they are set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Style(
        get = "*",
        of = "new",
        allParameters = true,
        typeInnerBuilder = "ImmutableBuilder",
        delegateToString = "io.github.postmortem4j.ToStringText.of",
        jdkOnly = true,
        unsafeDefaultAndDerived = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
