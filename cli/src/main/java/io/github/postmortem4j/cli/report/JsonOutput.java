package io.github.postmortem4j.cli.report;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Creates generators of indented JSON. */
public final class JsonOutput {

    private JsonOutput() {}

    /** Returns a generator that does not close the writer when it is closed itself. */
    public static JsonGenerator to(PrintWriter out) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .with(new UnsafeCharacterEscapes())
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
    }
}
