package io.github.postmortem4j.corpus.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchSettingsTest {

    private static final URI LOCAL = URI.create("http://localhost:9200");

    private static OpenSearchSettings.Builder settings() {
        return OpenSearchSettings.builder(LOCAL);
    }

    @Test
    void hasDefaults() {
        OpenSearchSettings settings = settings().build();

        assertThat(settings.getUris()).containsExactly(LOCAL);
        assertThat(settings.getName()).isEqualTo("postmortems");
        assertThat(settings.access().authorization()).isEmpty();
        assertThat(settings.access().requestTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.place().shards()).isEqualTo(1);
        assertThat(settings.place().replicas()).isEqualTo(1);
    }

    @Test
    void keepsThePathOfAnAddressWithoutTheSlashAtTheEnd() {
        assertThat(OpenSearchSettings.builder(URI.create("https://example.org/search//"))
                        .build()
                        .getUris())
                .containsExactly(URI.create("https://example.org/search"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org", "example.org:9200", "/path", "https:///x", "https://h/?a=b", "https://h/#f"
            })
    void rejectsWhatIsNotAnAddress(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenSearchSettings.builder(URI.create(uri)))
                .withMessageContaining("is not the address of a cluster");
    }

    @Test
    void rejectsCredentialsInAnAddressWithoutRepeatingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenSearchSettings.builder(URI.create("https://user:secret@example.org")))
                .withMessage("the address of a cluster must not contain credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a,b", "../x", "_all", "-a", "Postmortems", "a/b", "a b", "a?x", "ä"})
    void rejectsNamesThatMayMeanOtherIndices(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> settings().name(name));
    }

    @Test
    void sendsCredentialsOnlyWithTlsOrToThisMachine() {
        URI remote = URI.create("http://search.example.org:9200");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenSearchSettings.builder(remote)
                        .user("user", "secret")
                        .build())
                .withMessage("credentials are only sent with https, or to this machine: " + remote);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings().uri(remote).token("secret").build());
        assertThat(settings().user("user", "secret").build().access().authorization())
                .isEqualTo("Basic dXNlcjpzZWNyZXQ=");
        assertThat(OpenSearchSettings.builder(URI.create("HTTPS://search.example.org"))
                        .token("secret")
                        .build()
                        .access()
                        .authorization())
                .isEqualTo("Bearer secret");
    }

    @Test
    void rejectsCredentialsThatWouldBeAnotherHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings().token("a\r\nX: y"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().token(""));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().user("a:b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().user("", "c"));
    }

    @Test
    void doesNotShowCredentials() {
        OpenSearchSettings settings = settings().user("user", "secret").build();

        assertThat(settings + " " + settings.access()).doesNotContain("secret").doesNotContain("c2VjcmV0");
        assertThat(Credentials.bearer("secret").toString()).doesNotContain("secret");
    }

    @Test
    void rejectsNumbersOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings().shards(0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().shards(101));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().replicas(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().replicas(11));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().requestTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().connectTimeout(Duration.ofSeconds(-1)));
    }

    @Test
    void connectingSendsNothing() {
        try (Corpus corpus = OpenSearchCorpus.connect(URI.create("http://no-such-host.invalid"))) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("the name of the host is unknown");
        }
    }
}
