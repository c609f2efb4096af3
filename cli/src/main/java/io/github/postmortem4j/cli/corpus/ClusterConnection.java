package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.corpus.opensearch.OpenSearchSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** How to connect to a cluster. Credentials are read from the environment, because others can see options. */
final class ClusterConnection {

    private static final String USER = "POSTMORTEM_OPENSEARCH_USER";
    private static final String PASSWORD = "POSTMORTEM_OPENSEARCH_PASSWORD";
    private static final String TOKEN = "POSTMORTEM_OPENSEARCH_TOKEN";

    private ClusterConnection() {}

    /**
     * Returns the settings of a connection.
     *
     * @throws IllegalArgumentException if an address, the name or the credentials are not valid; the message does not
     *     contain credentials
     */
    static OpenSearchSettings settings(List<URI> uris, String name, Map<String, String> environment) {
        OpenSearchSettings.Builder settings =
                OpenSearchSettings.builder(uris.get(0)).name(name);
        uris.stream().skip(1).forEach(settings::uri);
        String user = environment.getOrDefault(USER, "");
        String token = environment.getOrDefault(TOKEN, "");
        if (!user.isEmpty() && !token.isEmpty()) {
            throw new IllegalArgumentException("set either " + USER + " or " + TOKEN + ", not both");
        }
        if (!user.isEmpty()) {
            settings.user(user, environment.getOrDefault(PASSWORD, ""));
        }
        if (!token.isEmpty()) {
            settings.token(token);
        }
        return settings.build();
    }
}
