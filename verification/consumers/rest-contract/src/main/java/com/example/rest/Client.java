package com.example.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who sends JSON to a service.
 *
 * @param service the address of its root
 * @param language what the client asks to be answered in
 */
public record Client(URI service, String language) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Sends a body.
     *
     * @param path where to
     * @param body the body
     * @return what came back
     * @throws IOException if nothing did
     * @throws InterruptedException if the thread is
     */
    public Answer post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        return new Answer(response.statusCode(), type, response.body());
    }

    /**
     * What came back.
     *
     * @param status the status code
     * @param type the media type of the body, without parameters
     * @param body the body
     */
    public record Answer(int status, String type, String body) {

        /**
         * Reads a member of a problem.
         *
         * @param member its name
         * @return its text
         */
        public String text(String member) {
            return json().path(member).asString();
        }

        Stream<JsonNode> findings() {
            return json().path("findings").valueStream();
        }

        private JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }
}
