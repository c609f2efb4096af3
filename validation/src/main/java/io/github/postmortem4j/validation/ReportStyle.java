package io.github.postmortem4j.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The Immutables style of reports and findings. Like the style of the model, it is not in any class file. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        typeInnerBuilder = "ImmutableBuilder",
        delegateToString = "io.github.postmortem4j.validation.ReportText.of",
        jdkOnly = true,
        depluralize = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
@interface ReportStyle {}
