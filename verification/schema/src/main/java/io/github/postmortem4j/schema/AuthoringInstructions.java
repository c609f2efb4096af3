package io.github.postmortem4j.schema;

import io.github.postmortem4j.validation.rule.Rule;
import java.lang.reflect.Method;
import java.util.List;

/** Descriptions for language models, which include the requirements and examples of the rules that they mention. */
final class AuthoringInstructions {

    private final JavadocDescriptions descriptions;
    private final EnumSchemas enums;

    AuthoringInstructions(JavadocDescriptions descriptions) {
        this.descriptions = descriptions;
        this.enums = new EnumSchemas(descriptions);
    }

    /** {@return the description of a property, of its constants, of its absent value and of its rules} */
    String of(Method getter) {
        String text = descriptions.of(getter);
        if (getter.getReturnType().isEnum()) {
            text += ' ' + enums.meanings(getter.getReturnType());
        }
        return withRules(text + absence(getter));
    }

    /** Appends the rules that a text mentions, each on a separate line. */
    static String withRules(String text) {
        StringBuilder instructions = new StringBuilder(text);
        for (Rule rule : RuleMentions.in(text)) {
            instructions.append('\n').append(rule.id()).append(": ").append(rule.spec());
            instructions.append(" Example: ").append(rule.example());
        }
        return instructions.toString();
    }

    private static String absence(Method getter) {
        if (StructuredOutputSchema.isNullable(getter)) {
            return " If there is none: null.";
        }
        if (getter.getReturnType() == List.class) {
            return " If there is none: [].";
        }
        return mayBeEmpty(getter) ? " If there is none: \"\"." : "";
    }

    private static boolean mayBeEmpty(Method getter) {
        return getter.getReturnType() == String.class
                && !DraftProperties.isRequired(getter)
                && PropertyDefaults.of(getter) == null;
    }
}
