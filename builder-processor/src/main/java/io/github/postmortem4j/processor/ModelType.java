package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A type to generate a builder for.
 *
 * @param name the interface
 * @param properties in the order of the source
 */
record ModelType(ClassName name, List<Property> properties) {

    static ModelType of(TypeElement type, Elements elements) {
        List<Property> properties = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(Property::isAccessor)
                .map(accessor -> Property.of(accessor, elements))
                .toList();
        return new ModelType(ClassName.get(type), properties);
    }

    /** Returns whether the type keeps unknown properties. */
    boolean isExtensible() {
        return properties.stream().anyMatch(property -> property.shape() == Property.Shape.MAP);
    }

    /** Returns the builder that users see, which is nested in the interface. */
    ClassName builder() {
        return name.nestedClass("Builder");
    }

    /** Returns the generated superclass of {@link #builder()}. */
    ClassName generatedBuilder() {
        return name.peerClass(name.simpleName() + "Builder");
    }

    /** Returns the implementation that Immutables generates. */
    ClassName implementation() {
        return name.peerClass("Immutable" + name.simpleName());
    }
}
