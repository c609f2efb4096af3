package com.example.springboot;

import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Responds with problem details (RFC 9457) that contain the findings. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** Handles constraints on a parameter, such as {@code @PublishablePostmortem}. */
    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        e.getParameterValidationResults().forEach(result -> result.getResolvableErrors()
                .forEach(error -> violations.add(result.unwrap(error, ConstraintViolation.class))));
        return handleExceptionInternal(e, unpublishable(violations), headers, status, request);
    }

    /** Handles constraints within a parameter that is only {@code @Valid}. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        e.getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class))
                .forEach(error -> violations.add(error.unwrap(ConstraintViolation.class)));
        return handleExceptionInternal(e, unpublishable(violations), headers, status, request);
    }

    private static ProblemDetail unpublishable(List<ConstraintViolation<?>> violations) {
        List<Finding> findings = Findings.of(violations);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "Fix the findings and resubmit the postmortem.");
        problem.setType(URI.create("https://example.com/problems/unpublishable"));
        problem.setTitle("The postmortem cannot be published");
        problem.setProperty("findings", findings);
        return problem;
    }

    /** Handles invalid JSON and JSON that is not a postmortem. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // Messages of mappers contain class names, which clients must not see.
        String reason = e.getCause() instanceof PostmortemJsonException unreadable
                ? unreadable.getMessage()
                : "The body must be the JSON of a postmortem.";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason);
        problem.setTitle("Not the JSON of a postmortem");
        return handleExceptionInternal(e, problem, headers, status, request);
    }
}
