package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import org.jspecify.annotations.Nullable;

/** Addresses as values of {@code href}. */
public final class Hyperlink {

    private Hyperlink() {}

    /** {@return the address if it is an http, https or mailto URI; {@code null} otherwise} */
    public static @Nullable String of(String uri) {
        String destination = LinkDestination.ofLink(uri);
        return destination == null ? null : LinkDestination.address(destination);
    }
}
