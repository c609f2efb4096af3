package io.github.postmortem4j.corpus.opensearch;

import io.github.postmortem4j.corpus.opensearch.internal.ClusterAccess;
import io.github.postmortem4j.corpus.opensearch.internal.IndexPlace;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How to reach an OpenSearch cluster, and where the index of a corpus is. Immutable, and safe for use by many threads.
 * {@link #toString()} does not contain credentials.
 */
public final class OpenSearchSettings {

    private static final String DEFAULT_NAME = "postmortems";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,10000}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MAX_SHARDS = 100;
    private static final int MAX_REPLICAS = 10;

    private final List<URI> uris;
    private final String name;
    private final Credentials credentials;
    private final @Nullable SSLContext sslContext;
    private final Duration connectTimeout;
    private final Duration requestTimeout;
    private final int shards;
    private final int replicas;

    private OpenSearchSettings(Builder builder) {
        this.uris = List.copyOf(builder.uris);
        this.name = builder.name;
        this.credentials = builder.credentials;
        this.sslContext = builder.sslContext;
        this.connectTimeout = builder.connectTimeout;
        this.requestTimeout = builder.requestTimeout;
        this.shards = builder.shards;
        this.replicas = builder.replicas;
    }

    /**
     * Returns a builder with the defaults.
     *
     * @param uri the address of a node, such as {@code https://search.example.org:9200}
     * @return the builder
     * @throws IllegalArgumentException if the address is not valid
     */
    public static Builder builder(URI uri) {
        return new Builder().uri(uri);
    }

    /** {@return the addresses of nodes, without a slash at the end} */
    public List<URI> getUris() {
        return uris;
    }

    /** {@return the name of the alias of the index; {@code postmortems} by default} */
    public String getName() {
        return name;
    }

    /** Returns what the engine needs to know. */
    ClusterAccess access() {
        return new ClusterAccess(uris, credentials.header(), sslContext, connectTimeout, requestTimeout);
    }

    /** Returns where the index is, and how it is distributed. */
    IndexPlace place() {
        return new IndexPlace(name, shards, replicas);
    }

    @Override
    public String toString() {
        return "OpenSearchSettings{uris=" + uris + ", name=" + name + "}";
    }

    /** Builds {@link OpenSearchSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private final List<URI> uris = new ArrayList<>();
        private String name = DEFAULT_NAME;
        private Credentials credentials = Credentials.NONE;
        private @Nullable SSLContext sslContext;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration requestTimeout = Duration.ofSeconds(60);
        private int shards = 1;
        private int replicas = 1;

        private Builder() {}

        /**
         * Adds the address of another node of the cluster, which is used if the others cannot be reached.
         *
         * @param uri the address; it may have a path, but not credentials
         * @return this builder
         * @throws IllegalArgumentException if the address is not valid
         */
        public Builder uri(URI uri) {
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getRawUserInfo() != null) {
                // The message must not contain them.
                throw new IllegalArgumentException("the address of a cluster must not contain credentials");
            }
            if (!Set.of("http", "https").contains(scheme)
                    || uri.getHost() == null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "\"" + uri + "\" is not the address of a cluster, such as https://search.example.org:9200");
            }
            String text = uri.toString();
            uris.add(text.endsWith("/") ? URI.create(text.replaceFirst("/+$", "")) : uri);
            return this;
        }

        /**
         * Sets the name of the alias of the index. The names of all indices start with it.
         *
         * @param name the name: up to 100 lower-case letters, digits, hyphens and underscores, the first one a letter or
         *     digit
         * @return this builder
         * @throws IllegalArgumentException if the name is not valid
         */
        public Builder name(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "the name of an index has up to 100 lower-case letters, digits, hyphens"
                                + " and underscores, and starts with a letter or digit");
            }
            this.name = name;
            return this;
        }

        /**
         * Sets a user and a password for basic authentication. They are only sent with {@code https}, or to this machine.
         *
         * @param user the name of the user, without a colon
         * @param password the password
         * @return this builder
         * @throws IllegalArgumentException if the name is empty or contains a colon
         */
        public Builder user(String user, String password) {
            if (user.isEmpty() || user.contains(":")) {
                throw new IllegalArgumentException("the name of a user is not empty and contains no colon");
            }
            this.credentials = Credentials.basic(user, password);
            return this;
        }

        /**
         * Sets a bearer token. It is only sent with {@code https}, or to this machine.
         *
         * @param token the token
         * @return this builder
         * @throws IllegalArgumentException if the token is empty or contains other characters than visible ASCII
         */
        public Builder token(String token) {
            if (!TOKEN.matcher(token).matches()) {
                throw new IllegalArgumentException("a token consists of visible ASCII characters");
            }
            this.credentials = Credentials.bearer(token);
            return this;
        }

        /**
         * Sets the TLS configuration, for example to trust a private certificate authority.
         *
         * @param sslContext the configuration
         * @return this builder
         */
        public Builder sslContext(SSLContext sslContext) {
            this.sslContext = Objects.requireNonNull(sslContext, "sslContext");
            return this;
        }

        /**
         * Sets how long to wait for a connection.
         *
         * @param timeout the time, greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the time is not greater than zero
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets how long to wait for a response.
         *
         * @param timeout the time, greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the time is not greater than zero
         */
        public Builder requestTimeout(Duration timeout) {
            this.requestTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets the number of shards. It applies to indices that are created, which the next update with a change does.
         *
         * @param shards the number, from 1 to 100; 1 suffices for a million postmortems
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder shards(int shards) {
            this.shards = range("shards", shards, 1, MAX_SHARDS);
            return this;
        }

        /**
         * Sets the number of further copies of each shard. A cluster with fewer nodes has fewer of them.
         *
         * @param replicas the number, from 0 to 10
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder replicas(int replicas) {
            this.replicas = range("replicas", replicas, 0, MAX_REPLICAS);
            return this;
        }

        private static int range(String what, int value, int least, int most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("the number of " + what + " is from " + least + " to " + most);
            }
            return value;
        }

        private static Duration positive(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("a timeout is greater than zero");
            }
            return timeout;
        }

        /**
         * Returns the settings.
         *
         * @return the settings
         * @throws IllegalArgumentException if credentials would be sent to another machine without TLS
         */
        public OpenSearchSettings build() {
            for (URI uri : uris) {
                boolean safe = uri.getScheme().equalsIgnoreCase("https") || THIS_MACHINE.contains(uri.getHost());
                if (!safe && !credentials.equals(Credentials.NONE)) {
                    throw new IllegalArgumentException(
                            "credentials are only sent with https, or to this machine: " + uri);
                }
            }
            return new OpenSearchSettings(this);
        }
    }
}
