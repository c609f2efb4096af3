package io.github.postmortem4j.schema;

import io.github.postmortem4j.schema.javadoc.Javadoc;
import java.lang.reflect.Method;
import java.util.regex.Pattern;

/** Descriptions from the Javadoc of the model, without the parts that only concern Java, such as return values for absent properties. */
final class JavadocDescriptions {

    /** The phrase that documents the return value for an absent property. */
    private static final Pattern ABSENCE = Pattern.compile(", or (\"\"|null|an empty value) if absent(?=\\.|$)");

    private final Javadoc javadoc;

    JavadocDescriptions(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    /** {@return the description of a type; only the first paragraph applies to JSON} */
    String of(Class<?> type) {
        return sentence(javadoc.firstParagraph(placeOf(type)));
    }

    /** {@return the description of a property} */
    String of(Method getter) {
        return javadoc.paragraphs(placeOf(getter.getDeclaringClass()) + '#' + getter.getName()).stream()
                .map(JavadocDescriptions::sentence)
                .reduce((one, other) -> one + ' ' + other)
                .orElseThrow();
    }

    /** {@return the description of a constant} */
    String of(Enum<?> constant) {
        return sentence(javadoc.firstParagraph(placeOf(constant.getDeclaringClass()) + '#' + constant.name()));
    }

    private static String placeOf(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    private static String sentence(String text) {
        String described = ABSENCE.matcher(text).replaceAll("");
        return Character.toUpperCase(described.charAt(0))
                + described.substring(1)
                + (described.endsWith(".") ? "" : ".");
    }
}
