package com.example.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.rest.PostmortemServiceClient.Answer;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.CaseDocument;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The behavior of a service that accepts postmortems, independent of its framework. */
public abstract class PostmortemServiceContract {

    private static final Path EXAMPLES = Path.of("../../../examples");
    private static final Path CASES = Path.of("../../../validation/src/test/resources/cases");

    private final PostmortemJson json = PostmortemJson.create();

    /**
     * Returns the address of the service.
     *
     * @return the root URI of the service
     */
    protected abstract URI service();

    @Test
    void returnsAPublishablePostmortem() throws Exception {
        String sent = Files.readString(EXAMPLES.resolve("github-2018-10-21.json"))
                .replace("\"2018-10-21T22:52:00Z\"", "\"2018-10-21T15:52:00-07:00\"")
                .replaceFirst("\\{", "{\"pager\": {\"pages\": [7, 1.5, null]},")
                .replace("\"userExperience\"", "\"mood\": \"tense\", \"userExperience\"");

        Answer answer = post("/postmortems", sent);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo(json.write(json.read(sent)))
                .contains("15:52:00-07:00", "\"pages\":[7,1.5,null]", "\"mood\":\"tense\"");
    }

    @Test
    void acceptsAPostmortemWithAdvice() throws Exception {
        Postmortem withoutHook = json.read(EXAMPLES.resolve("gitlab-2017-01-31.json")).toBuilder()
                .clearHook()
                .build();

        assertThat(PostmortemValidator.create().validate(withoutHook).findings(Severity.WARNING))
                .isNotEmpty();
        assertThat(post("/postmortems", json.write(withoutHook)).status()).isEqualTo(201);
    }

    @Test
    void returnsFindingsAsProblemDetails() throws Exception {
        Postmortem draft = json.read(EXAMPLES.resolve("draft.json"));

        Answer answer = post("/postmortems", json.write(draft));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("https://example.com/problems/unpublishable");
        assertThat(answer.text("title")).isEqualTo("The postmortem cannot be published");
        assertThat(answer.text("status")).isEqualTo("400");
        List<String> errors = errorsIn(draft).map(PostmortemServiceContract::line).toList();
        assertThat(answer.text("detail")).isEqualTo("Fix the findings and resubmit the postmortem.");
        assertThat(answer.findings().map(PostmortemServiceContract::line)).containsExactlyElementsOf(errors);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheFindingsOfTheLibrary(CaseDocument document) throws Exception {
        Postmortem body = json.read(document.json());

        Answer answer = post("/postmortems", document.json());

        assertThat(answer.status()).isEqualTo(errorsIn(body).findAny().isEmpty() ? 201 : 400);
        // Messages of standard constraints depend on the framework.
        assertThat(answer.findings().map(finding -> text(finding, "rule") + text(finding, "pointer")))
                .containsExactlyElementsOf(errorsIn(body)
                        .map(error -> error.getRule() + error.getPointer())
                        .toList());
    }

    @Test
    void reportsPointersToAPostmortemInTheBody() throws Exception {
        Answer answer = post("/reviews", "{\"reviewer\": \"\", \"postmortem\": {\"timeline\": [{\"text\": \"Up.\"}]}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.findings().map(finding -> text(finding, "rule") + " " + text(finding, "pointer")))
                .contains("T1 /postmortem/timeline/0/at", "S1 /postmortem/summary/startedAt", " /reviewer");
    }

    @Test
    void reportsPointersToAPostmortemInAList() throws Exception {
        String publishable = Files.readString(EXAMPLES.resolve("cloudflare-2019-07-02.json"));

        Answer answer = post("/archives", "[" + publishable + ", {\"title\": \"Down\"}]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.findings().map(finding -> text(finding, "pointer")))
                .contains("/1/timeline")
                .allMatch(pointer -> pointer.startsWith("/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"title\":",
                "[]",
                "{\"title\": {}}",
                "{\"tags\": [null]}",
                "{\"timeline\": {}}",
                "{\"timeline\": [{\"kind\": \"SEEN\"}]}",
                "{\"summary\": {\"startedAt\": \"yesterday\"}}",
                "{\"summary\": {\"impact\": {\"affectedUsers\": \"many\"}}}",
                "{\"schemaVersion\": \"2.0\"}"
            })
    void rejectsABodyThatCannotBeRead(String body) throws Exception {
        Answer answer = post("/postmortems", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("title")).isEqualTo("Not the JSON of a postmortem");
        assertThat(answer.text("status")).isEqualTo("400");
        assertThat(answer.text("detail"))
                .isNotBlank()
                .doesNotContain("Exception", "\tat ", "Source:");
    }

    @Test
    void rejectsARequestWithoutABody() throws Exception {
        Answer answer = post("/postmortems", "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "en"})
    void usesTheLanguageOfTheClient(String language) throws Exception {
        String body = "{\"timeline\": [{\"at\": \"2018-10-21T22:52:00Z\"}]}";
        List<String> messages = PostmortemValidator.builder()
                .language(Locale.forLanguageTag(language))
                .build()
                .validate(json.read(body))
                .findings(Severity.ERROR)
                .stream()
                .map(Finding::getMessage)
                .toList();

        Answer answer = new PostmortemServiceClient(service(), language).post("/postmortems", body);

        assertThat(answer.findings().map(finding -> text(finding, "message"))).containsExactlyElementsOf(messages);
    }

    private Answer post(String path, String body) throws IOException, InterruptedException {
        return new PostmortemServiceClient(service(), "en").post(path, body);
    }

    private static Stream<Finding> errorsIn(Postmortem postmortem) {
        return PostmortemValidator.create().validate(postmortem).findings(Severity.ERROR).stream();
    }

    private static String text(JsonNode finding, String property) {
        return finding.path(property).asString();
    }

    private static String line(JsonNode finding) {
        return text(finding, "severity") + " " + text(finding, "rule") + " " + text(finding, "pointer") + " "
                + text(finding, "message");
    }

    private static String line(Finding finding) {
        return finding.getSeverity() + " " + finding.getRule() + " "
                + finding.getPointer() + " " + finding.getMessage();
    }

    static List<CaseDocument> cases() throws IOException {
        return CaseDocument.allIn(CASES);
    }
}
