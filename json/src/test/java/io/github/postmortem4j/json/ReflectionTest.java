package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.postmortem4j.Postmortem;
import jakarta.validation.Valid;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No tool that uses reflection changes a value, as far as the language and the module system prevent it. */
class ReflectionTest {

    private final Postmortem value = Postmortem.builder().title("A").build();

    @Test
    void findsNoSetters() throws Exception {
        assertThat(Introspector.getBeanInfo(value.getClass()).getPropertyDescriptors())
                .isNotEmpty()
                .extracting(PropertyDescriptor::getWriteMethod)
                .containsOnlyNulls();
    }

    @Test
    void findsNoFieldThatIsNotFinalAndPrivate() {
        assertThat(fieldsOf(value.getClass()))
                .isNotEmpty()
                .allMatch(field -> Modifier.isPrivate(field.getModifiers()))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @Test
    void doesNotSetAFieldThatWasNotMadeAccessible() {
        Field field = fieldsOf(value.getClass()).findFirst().orElseThrow();

        assertThatThrownBy(() -> field.set(value, "B")).isInstanceOf(IllegalAccessException.class);
    }

    @Test
    void cannotMakeAFieldAccessibleWhereTheTypesAreAModule() throws Exception {
        Class<?> implementation = inModules().loadClass("io.github.postmortem4j.ImmutablePostmortem");
        Field field = fieldsOf(implementation).findFirst().orElseThrow();

        assertThat(implementation.getModule().getName()).isEqualTo("io.github.postmortem4j.core");
        assertThatThrownBy(() -> field.setAccessible(true)).isInstanceOf(InaccessibleObjectException.class);
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                // Immutables needs one field during construction, and code coverage adds one.
                .filter(field -> !field.isSynthetic() && !Modifier.isTransient(field.getModifiers()));
    }

    private static ClassLoader inModules() {
        Path[] path = Stream.of(Postmortem.class, JsonProperty.class, Valid.class, Nullable.class)
                .map(ReflectionTest::locationOf)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("io.github.postmortem4j.core"));
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("io.github.postmortem4j.core");
    }

    private static Path locationOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toPath();
    }
}
