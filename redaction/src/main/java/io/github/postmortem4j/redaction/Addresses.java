package io.github.postmortem4j.redaction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses the public may see. Immutable.
 *
 * @param publicHosts the only hosts that addresses may lead to, in lower case; {@code null} when any host may be shown
 */
record Addresses(@Nullable Set<String> publicHosts) {

    /** {@return whether a link may stay: one that names no host is of no use to the public and counts as internal} */
    boolean isPublicLink(String uri) {
        return publicHosts == null || isPublic(uri, false);
    }

    /** {@return whether what may also be an id or a path beside the document may stay} */
    boolean isPublicReference(String text) {
        return publicHosts == null || isPublic(text, true);
    }

    private boolean isPublic(String text, boolean withoutHost) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            // Nobody knows what a lenient browser makes of it; text with spaces and no colon or slash is no address.
            return withoutHost && text.chars().noneMatch(c -> c == ':' || c == '/' || c == '\\');
        }
        String host = uri.getHost();
        if (host == null) {
            return withoutHost && uri.getScheme() == null && uri.getRawAuthority() == null;
        }
        return publicHosts != null && publicHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
