package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The SARIF location of a document.
 *
 * @param uri the URI reference
 * @param base the name of the base that the reference is relative to, or {@code null} if it is not relative to a named
 *     base
 */
record ArtifactLocation(String uri, @Nullable String base) {

    static final String SOURCE_ROOT = "%SRCROOT%";

    /** A relative reference, because GitHub rejects all schemes except {@code file}. */
    private static final ArtifactLocation STANDARD_INPUT = new ArtifactLocation("stdin", null);

    private static final String UNRESERVED = "-._~";

    static ArtifactLocation of(DocumentSource source, WorkingDirectory directory) {
        if (source.file() == null) {
            return STANDARD_INPUT;
        }
        Path located = directory.locate(source.file());
        String path = encoded(WorkingDirectory.withSlashes(located));
        if (!located.isAbsolute()) {
            return new ArtifactLocation(path, SOURCE_ROOT);
        }
        return new ArtifactLocation("file://" + (path.startsWith("/") ? "" : "/") + path, null);
    }

    /**
     * Percent-encodes UTF-8. {@link java.net.URI} would keep non-ASCII letters, or normalize them to different ones.
     */
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
