package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The place of a document.
 *
 * @param uri a valid reference to it
 * @param base the name of what the reference is relative to; {@code null} for nothing
 */
record ArtifactLocation(String uri, @Nullable String base) {

    static final String SOURCE_ROOT = "%SRCROOT%";

    /** Relative, since GitHub refuses schemes other than that of files. */
    private static final ArtifactLocation STANDARD_INPUT = new ArtifactLocation("stdin", null);

    private static final String UNRESERVED = "-._~";

    static ArtifactLocation of(DocumentSource source, WorkingDirectory folder) {
        if (source.file() == null) {
            return STANDARD_INPUT;
        }
        Path located = folder.locate(source.file());
        String path = encoded(WorkingDirectory.withSlashes(located));
        if (!located.isAbsolute()) {
            return new ArtifactLocation(path, SOURCE_ROOT);
        }
        return new ArtifactLocation("file://" + (path.startsWith("/") ? "" : "/") + path, null);
    }

    /** {@link java.net.URI} would leave letters beyond ASCII as they are, or compose them to other ones. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0 || c == '/');
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    void writeTo(JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        if (base != null) {
            json.writeStringProperty("uriBaseId", base);
        }
        json.writeEndObject();
    }
}
