package io.github.postmortem4j.internal.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stored properties of a type, and how to get and set their values.
 *
 * <p>A property is identified by its index in {@link #properties()}.
 */
public abstract class ModelTable {

    ModelTable() {}

    /** {@return the properties, in the order of JSON} */
    public abstract List<ModelProperty> properties();

    /**
     * {@return the value of a property of an object}
     *
     * @param property the index of the property
     * @param value an object of the type
     */
    public abstract @Nullable Object get(int property, Object value);

    /** {@return a new builder of the type} */
    public abstract Object newBuilder();

    /**
     * Sets a property of a builder.
     *
     * @param property the index of the property
     * @param builder a builder of the type
     * @param value a value of the type of the property: a list or map if its shape is one
     */
    public abstract void set(int property, Object builder, Object value);

    /**
     * {@return the object that a builder builds}
     *
     * @param builder a builder of the type
     */
    public abstract Object build(Object builder);
}
