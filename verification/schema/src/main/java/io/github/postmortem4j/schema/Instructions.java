package io.github.postmortem4j.schema;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.Rule;
import java.lang.reflect.Method;
import java.util.List;

/** Descriptions that also tell what good content is: the rules that a description names, with what they ask for. */
final class Instructions {

    private final Descriptions descriptions;
    private final EnumSchemas enums;

    Instructions(Descriptions descriptions) {
        this.descriptions = descriptions;
        this.enums = new EnumSchemas(descriptions);
    }

    /** {@return what a member is, what its constants mean, how to say that there is none, and what is asked of it} */
    String of(Method getter) {
        String text = descriptions.of(getter);
        if (getter.getReturnType().isEnum()) {
            text += ' ' + enums.meanings(getter.getReturnType());
        }
        return withRules(text + absence(getter));
    }

    /** {@return a text with the rules that it names, each on a line of its own} */
    static String withRules(String text) {
        StringBuilder told = new StringBuilder(text);
        for (Rule rule : RuleMentions.in(text)) {
            told.append('\n').append(rule.id()).append(": ").append(rule.spec());
            told.append(" Example: ").append(rule.example());
        }
        return told.toString();
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
                && getter.getDeclaringClass() != Waiver.class
                && Defaults.of(getter) == null;
    }
}
