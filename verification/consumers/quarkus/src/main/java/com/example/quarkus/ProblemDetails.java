package com.example.quarkus;

import io.github.postmortem4j.validation.Finding;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Problem details (RFC 9457). */
record ProblemDetails(String type, String title, int status, String detail, List<Finding> findings) {

    Response toResponse() {
        return Response.status(status)
                .type("application/problem+json")
                .entity(this)
                .build();
    }
}
