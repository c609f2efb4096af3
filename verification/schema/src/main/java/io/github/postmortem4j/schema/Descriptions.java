package io.github.postmortem4j.schema;

import io.github.postmortem4j.schema.javadoc.Javadoc;
import java.lang.reflect.Method;
import java.util.regex.Pattern;

/** What the Javadoc says of the model, in words for people who write JSON: nothing of accessors and their absent values. */
final class Descriptions {

    /** What a getter returns for a member that is not there. */
    private static final Pattern ABSENCE = Pattern.compile(", or (\"\"|null|an empty value) if absent(?=\\.|$)");

    private final Javadoc javadoc;

    Descriptions(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    /** {@return what a type is; the paragraphs after the first speak of Java} */
    String of(Class<?> type) {
        return sentence(javadoc.firstParagraph(placeOf(type)));
    }

    /** {@return what a member is} */
    String of(Method getter) {
        return javadoc.paragraphs(placeOf(getter.getDeclaringClass()) + '#' + getter.getName()).stream()
                .map(Descriptions::sentence)
                .reduce((one, other) -> one + ' ' + other)
                .orElseThrow();
    }

    /** {@return what a constant means} */
    String of(Enum<?> constant) {
        return sentence(javadoc.firstParagraph(placeOf(constant.getDeclaringClass()) + '#' + constant.name()));
    }

    private static String placeOf(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    private static String sentence(String text) {
        String told = ABSENCE.matcher(text).replaceAll("");
        return Character.toUpperCase(told.charAt(0)) + told.substring(1) + (told.endsWith(".") ? "" : ".");
    }
}
