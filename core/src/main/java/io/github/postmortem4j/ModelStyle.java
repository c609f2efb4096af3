package io.github.postmortem4j;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the types of the model are generated.
 *
 * <p>It is kept in the source alone, so that no class file of ours names Immutables or a databind. That of Jackson 2
 * switches on what Immutables generates for reading JSON (its counterpart in Jackson 3 does so by halves: no extension
 * members); either major of Jackson can use the result.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"why:whys"},
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
