package io.github.postmortem4j.validation.internal.task;

import java.net.URI;
import java.net.URISyntaxException;

/** Determines whether a text is a link to the issue that tracks a task. */
public final class TrackerLinks {

    private TrackerLinks() {}

    /** {@return whether a text is an absolute http or https URI with a host, ignoring surrounding white space} */
    public static boolean isLink(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
