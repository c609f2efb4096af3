package io.github.postmortem4j.validation.internal.task;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells whether a text is a link that a reader can follow to the issue that tracks a task. */
public final class TrackerLinks {

    private TrackerLinks() {}

    /** {@return whether a text is an absolute URI of http or https with a host; space around it does not matter} */
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
