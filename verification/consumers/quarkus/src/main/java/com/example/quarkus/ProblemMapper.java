package com.example.quarkus;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers with problem details (RFC 9457), and with the findings in them. */
@Provider
public class ProblemMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException e) {
        List<Finding> findings = Findings.of(e.getConstraintViolations());
        String detail = findings.size() + " findings: mend them and send the postmortem again";
        return new Problem(
                        "https://example.com/problems/unpublishable", "Not fit to be published", 400, detail, findings)
                .toResponse();
    }
}
