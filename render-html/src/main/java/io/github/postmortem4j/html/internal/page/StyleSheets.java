package io.github.postmortem4j.html.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheets, which every page contains, and the hash by which a page allows them. */
public final class StyleSheets {

    /** The style sheet of a drawing. */
    public static final String DRAWING = load("drawing.css");

    static final String PAGE = DRAWING + load("page.css");

    private StyleSheets() {}

    private static String load(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** {@return the source expression of a content security policy that allows a style sheet} */
    static String source(String styleSheet) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(styleSheet.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
