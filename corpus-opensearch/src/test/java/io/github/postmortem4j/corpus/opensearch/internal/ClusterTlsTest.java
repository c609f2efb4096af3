package io.github.postmortem4j.corpus.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private static ClusterClient client(int port, @Nullable SSLContext context) {
        return FakeCluster.client(new ClusterAccess(
                List.of(URI.create("https://127.0.0.1:" + port)),
                "Basic secret",
                context,
                Duration.ofSeconds(5),
                Duration.ofSeconds(10)));
    }

    /** Creates a certificate that only this test trusts. */
    private SSLContext context() throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "RSA",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-dname",
                        "CN=test",
                        "-ext",
                        "san=ip:127.0.0.1")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, PASSWORD);
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return context;
    }

    @Test
    void theCertificateMustBeTrusted() throws Exception {
        SSLContext context = context();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        int port = server.getAddress().getPort();
        try {
            assertThatThrownBy(() -> client(port, null).send("GET", "/", null))
                    .hasMessageStartingWith(
                            "The TLS connection to the cluster at https://127.0.0.1:" + port + " failed (")
                    .hasMessageEndingWith("). Check that its certificate is valid for this address and trusted here.");
            assertThat(client(port, context).send("GET", "/", null).isEmpty()).isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerWithoutTlsGetsNoCredentials() throws Exception {
        StringBuffer received = new StringBuffer();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server, received));
            answering.setDaemon(true);
            answering.start();

            assertThatThrownBy(() -> client(server.getLocalPort(), null).send("GET", "/", null))
                    .hasMessageContaining("The TLS connection to the cluster");
        }
        assertThat(received.toString()).isNotEmpty().doesNotContain("secret");
    }

    private static void answer(ServerSocket server, StringBuffer received) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] bytes = new byte[1_000];
                int length = socket.getInputStream().read(bytes);
                received.append(new String(bytes, 0, Math.max(0, length), StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }
}
