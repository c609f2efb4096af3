package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.InputFormat;

/** Converts the names of the formats of documents. */
public final class InputFormatConverter extends EnumNameConverter<InputFormat> {
    InputFormatConverter() {
        super("format", InputFormat.class);
    }
}
