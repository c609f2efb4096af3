package io.github.postmortem4j.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts enum constants from their command line names, which are in lower case with hyphens, and lists these names.
 */
public abstract class EnumNameConverter<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final String noun;
    private final List<E> constants;

    /**
     * @param noun the noun for a constant in messages, such as "stage"
     */
    protected EnumNameConverter(String noun, Class<E> type) {
        this.noun = noun;
        this.constants = Arrays.asList(type.getEnumConstants());
    }

    @Override
    public E convert(String name) {
        for (E constant : constants) {
            if (name(constant).equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw new TypeConversionException(
                "'" + name + "' is not a " + noun + "; expected one of " + String.join(", ", this));
    }

    @Override
    public Iterator<String> iterator() {
        // No lambdas, as in the other implementations of picocli's interfaces: they would not be in the class archive.
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            names.add(name(constant));
        }
        return names.iterator();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
