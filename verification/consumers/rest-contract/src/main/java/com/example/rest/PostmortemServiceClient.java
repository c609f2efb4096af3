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
 * A client that sends JSON to a service.
 *
 * @param service the root URI of the service
 * @param language the language of the response
 */
public record PostmortemServiceClient(URI service, String language) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Sends a request.
     *
     * @param path the path of the resource
     * @param body the body of the request
     * @return the response
     * @throws IOException if there is no response
     * @throws InterruptedException if the thread is interrupted
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
     * A response.
     *
     * @param status the status code
     * @param type the media type of the body, without parameters
     * @param body the body
     */
    public record Answer(int status, String type, String body) {

        /**
         * Returns a property of the problem details.
         *
         * @param name the name of the property
         * @return the value of the property
         */
        public String text(String name) {
            return json().path(name).asString();
        }

        Stream<JsonNode> findings() {
            return json().path("findings").valueStream();
        }

        private JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }
}
