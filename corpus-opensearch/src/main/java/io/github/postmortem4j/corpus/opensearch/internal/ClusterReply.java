package io.github.postmortem4j.corpus.opensearch.internal;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a cluster answered.
 *
 * @param status the HTTP status
 * @param body the body
 */
record ClusterReply(int status, JsonNode body) {

    private static final Pattern ERROR_TYPE = Pattern.compile("[a-z_]{1,60}");

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean hasError(String type) {
        return errorType().equals(type);
    }

    /** {@return the type of the error, or "" if there is none; never text of documents, unlike its reason} */
    String errorType() {
        return errorType(body.path("error"));
    }

    static String errorType(JsonNode error) {
        JsonNode root = error.path("root_cause").path(0).path("type");
        String type = root.isString() ? root.asString() : error.path("type").asString("");
        return ERROR_TYPE.matcher(type).matches() ? type : "";
    }
}
