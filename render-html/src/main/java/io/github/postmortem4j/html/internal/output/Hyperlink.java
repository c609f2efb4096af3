package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import org.jspecify.annotations.Nullable;

/** Addresses as values of {@code href}. */
public final class Hyperlink {

    private Hyperlink() {}

    /** {@return the address if it is an http, https or mailto URI; {@code null} otherwise} */
    public static @Nullable String of(String uri) {
        String destination = LinkDestination.ofLink(uri);
        return destination == null ? null : ofDestination(destination);
    }

    /** {@return the address that a Markdown engine reads from a destination of the Markdown renderer} */
    static String ofDestination(String destination) {
        boolean bracketed = destination.startsWith("<");
        String address = bracketed ? destination.substring(1, destination.length() - 1) : destination;
        return address.replace("&#93;", "]").replace("&amp;", "&");
    }
}
