package com.example.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.rest.PostmortemServiceClient;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(StrictPostmortemConverter.class)
class StrictPostmortemConverterTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"a\", \"title\": \"b\"} | line 1, column 23, at /title: ",
                "{\"summary\": {\"startedAt\": 1540162320}} | line 1, column 27, at /summary/startedAt: ",
                "{\"timeline\": [{\"kind\": \"SEEN\"}]} | line 1, column 24, at /timeline/0/kind: ",
            })
    void reportsTheErrorOfTheLibraryWithItsPosition(String body, String position) throws Exception {
        PostmortemJsonException error = catchThrowableOfType(
                PostmortemJsonException.class, () -> PostmortemJson.create().read(body));

        PostmortemServiceClient.Answer answer = client().post("/postmortems", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).startsWith(position).isEqualTo(error.getMessage());
    }

    @Test
    void returnsAPublishablePostmortem() throws Exception {
        String sent = Files.readString(Path.of("../../../examples/cloudflare-2019-07-02.json"));

        assertThat(client().post("/postmortems", sent).status()).isEqualTo(201);
    }

    private PostmortemServiceClient client() {
        return new PostmortemServiceClient(URI.create("http://localhost:" + port), "en");
    }
}
