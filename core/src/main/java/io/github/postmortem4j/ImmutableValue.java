package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.jspecify.annotations.Nullable;

/**
 * Rejects the update of a value in place, for example by {@code ObjectMapper.readerForUpdating} or {@code @JsonMerge}.
 *
 * <p>A mapper that updates a value looks for a way to set each property that it reads. The fields of the
 * implementations are named after the accessors and not after the properties ({@code getTitle}, not {@code title}), so
 * that Jackson 2 does not write to them. What remains is this method. Without it, a mapper that ignores unknown
 * properties would drop the update without an error.
 *
 * <p>A mapper whose settings make all fields visible does not see these fields either. Accessors are visible if they name
 * their property. Otherwise, tools that generate schemas would list {@code getExtensions} as a property.
 *
 * <p>Three things cannot be prevented. A mapper that merges by default, or whose mix-in ignores unknown properties, drops
 * an update without an error, and so does Jackson 2 for an array that is read into a {@link Timeline}; the value stays as
 * it is. A mix-in that makes the private fields of a type visible, or code that makes a field accessible by reflection,
 * can change it. The latter fails where this library is on the module path.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
interface ImmutableValue {

    /**
     * Has the name and the parameters of the method that Immutables generates in the types for reading, because Jackson
     * accepts one such method in a type, and takes that method for an override of this one.
     */
    @JsonAnySetter
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Called by Jackson.
    private void setGetExtensions(String property, @Nullable Object value) {
        throw new UnsupportedOperationException("a postmortem is immutable: property \"" + property
                + "\" cannot be updated in place. Read a new value instead, or change a copy with toBuilder()");
    }
}
