package io.github.postmortem4j.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The Javadoc of an accessor.
 *
 * @param summary the noun phrase of its {@code {@return ...}}
 * @param details the paragraphs after it, or {@code ""}
 */
record Documentation(String summary, String details) {

    private static final String TAG = "{@return";

    /** What an accessor returns in place of an absent value: {@code , or {@code ""} if absent}. */
    private static final Pattern WHEN_ABSENT =
            Pattern.compile(",\\s+or\\s+(\\{@code \\S+}|an empty value)\\s+(if|unless)\\s[^,;]*$");

    /** The words before the first detail: {@code the entries, in order} and {@code the tasks (rule C2)}. */
    private static final Pattern NOUN = Pattern.compile("(?:[^{},:;(]|\\{[^}]*})*");

    static Documentation of(ExecutableElement accessor, Elements elements) {
        String comment = elements.getDocComment(accessor);
        String text = comment == null
                ? ""
                : comment.lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .strip();
        text = qualified(text, accessor.getEnclosingElement());
        if (!text.startsWith(TAG)) {
            throw new IllegalArgumentException("the Javadoc of " + accessor.getSimpleName()
                    + " must start with {@return ...}: the builder's Javadoc is derived from it");
        }
        int end = closingBrace(text);
        if (end < 0) {
            throw new IllegalArgumentException("{@return of " + accessor.getSimpleName() + " has no closing brace");
        }
        return new Documentation(
                text.substring(TAG.length(), end).strip(),
                text.substring(end + 1).strip());
    }

    /** Returns the summary without what the accessor returns for an absent value. */
    String ofSetter() {
        return WHEN_ABSENT.matcher(summary).replaceFirst("");
    }

    /** Returns the noun phrase that names the property, without details that only its setter needs. */
    String noun() {
        Matcher noun = NOUN.matcher(ofSetter());
        return noun.lookingAt() ? noun.group().strip() : "";
    }

    /** Names the type in references to its own members, because the Javadoc moves to another class. */
    private static String qualified(String text, Element type) {
        String result = text.replaceAll("(\\{@(?:link|linkplain|value)\\s+)#", "$1" + type.getSimpleName() + "#");
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            result = result.replaceAll(
                    "(\\{@(?:link|linkplain)\\s+)" + nested.getSimpleName() + "\\b",
                    "$1" + type.getSimpleName() + "." + nested.getSimpleName());
        }
        return result;
    }

    /** Returns the index of the brace that closes the one at index 0, or -1. */
    private static int closingBrace(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
