package io.github.postmortem4j.redaction.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses may be published. What looks like a host counts as one. Immutable.
 *
 * @param publicHosts the hosts whose addresses may be published, in lower case, or {@code null} for all hosts
 */
public record PublicAddresses(@Nullable Set<String> publicHosts) {

    /**
     * {@return whether a link may be published; a link without a host is useless to the public and counts as internal}
     */
    boolean isPublicLink(String uri) {
        return publicHosts == null || isPublic(uri, false, publicHosts);
    }

    /** {@return whether an address, an id, or a path relative to the document may be published} */
    boolean isPublicReference(String text) {
        return publicHosts == null || isPublic(text, true, publicHosts);
    }

    private static boolean isPublic(String text, boolean withoutHost, Set<String> hosts) {
        if (!HostNames.in(text).stream().allMatch(hosts::contains)) {
            return false;
        }
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
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
