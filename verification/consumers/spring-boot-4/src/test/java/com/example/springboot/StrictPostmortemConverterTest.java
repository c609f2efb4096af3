package com.example.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.rest.Client;
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
                "{\"title\": \"a\", \"title\": \"b\"} | line 1, column 23, at /title: duplicate property \"title\"",
                "{\"summary\": {\"startedAt\": 1540162320}} | line 1, column 27, at /summary/startedAt: expected a date and"
                        + " time with a UTC offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z, found a number",
                "{\"timeline\": [{\"kind\": \"SEEN\"}]} | line 1, column 24, at /timeline/0/kind: \"SEEN\" is not allowed"
                        + " here: expected one of STARTED, DETECTED, ACKNOWLEDGED, ESCALATED, INVESTIGATED, MISLEADING_PATH,"
                        + " MITIGATED, COMMUNICATED, RESOLVED, NOTE",
            })
    void saysWhereAndWhatWouldBeRight(String body, String detail) throws Exception {
        Client.Answer answer = client().post("/postmortems", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isEqualTo(detail);
    }

    @Test
    void answersWithWhatItWasSentIfThatCanBePublished() throws Exception {
        String sent = Files.readString(Path.of("../../../examples/cloudflare-2019-07-02.json"));

        assertThat(client().post("/postmortems", sent).status()).isEqualTo(201);
    }

    private Client client() {
        return new Client(URI.create("http://localhost:" + port), "en");
    }
}
