package io.github.postmortem4j.redaction.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses may be published. Immutable.
 *
 * @param publicHosts the hosts whose addresses may be published, in lower case, or {@code null} for all hosts
 */
public record PublicAddresses(@Nullable Set<String> publicHosts) {

    /**
     * {@return whether a link may be published; a link without a host is useless to the public and counts as internal}
     */
    boolean isPublicLink(String uri) {
        return publicHosts == null || isPublic(uri, false);
    }

    /** {@return whether an address, an id, or a path relative to the document may be published} */
    boolean isPublicReference(String text) {
        return publicHosts == null || isPublic(text, true);
    }

    private boolean isPublic(String text, boolean withoutHost) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            // A lenient browser may still follow it as an address, unless it has no colon and no slash.
            return withoutHost && text.chars().noneMatch(c -> c == ':' || c == '/' || c == '\\');
        }
        String host = uri.getHost();
        if (host == null) {
            return withoutHost && uri.getScheme() == null && uri.getRawAuthority() == null;
        }
        return publicHosts != null && publicHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
