package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.redaction.pattern.SensitivePattern;

/** Converts the values of {@code --pattern}, and lists them. */
final class SensitivePatternConverter extends EnumNameConverter<SensitivePattern> {

    SensitivePatternConverter() {
        super("pattern", SensitivePattern.class);
    }
}
