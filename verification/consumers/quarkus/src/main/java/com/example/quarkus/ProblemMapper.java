package com.example.quarkus;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Responds with problem details (RFC 9457) that contain the findings. */
@Provider
public class ProblemMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException e) {
        List<Finding> findings = Findings.of(e.getConstraintViolations());
        String detail = "Fix the findings and resubmit the postmortem.";
        return new ProblemDetails(
                        "https://example.com/problems/unpublishable", "The postmortem cannot be published", 400, detail, findings)
                .toResponse();
    }
}
