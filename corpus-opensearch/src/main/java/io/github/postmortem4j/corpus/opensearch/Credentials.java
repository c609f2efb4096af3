package io.github.postmortem4j.corpus.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Credentials for a cluster.
 *
 * @param header the value of the header {@code Authorization}; {@code ""} for none
 */
record Credentials(String header) {

    static final Credentials NONE = new Credentials("");

    static Credentials basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Credentials("Basic " + Base64.getEncoder().encodeToString(both));
    }

    static Credentials bearer(String token) {
        return new Credentials("Bearer " + token);
    }

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
