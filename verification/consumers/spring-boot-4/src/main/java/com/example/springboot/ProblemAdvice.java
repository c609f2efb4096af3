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

/** Answers with problem details (RFC 9457), and with the findings in them. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** For constraints on a parameter itself, such as {@code @PublishablePostmortem}. */
    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        e.getParameterValidationResults().forEach(result -> result.getResolvableErrors()
                .forEach(error -> violations.add(result.unwrap(error, ConstraintViolation.class))));
        return handleExceptionInternal(e, unpublishable(violations), headers, status, request);
    }

    /** For constraints within an object that is only {@code @Valid}. */
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
                HttpStatus.BAD_REQUEST, findings.size() + " findings: mend them and send the postmortem again");
        problem.setType(URI.create("https://example.com/problems/unpublishable"));
        problem.setTitle("Not fit to be published");
        problem.setProperty("findings", findings);
        return problem;
    }

    /** For JSON that is none, or not that of a postmortem. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // A mapper's own words name classes; a client is not told those.
        String reason = e.getCause() instanceof PostmortemJsonException unreadable
                ? unreadable.getMessage()
                : "The body cannot be read: send the JSON of a postmortem";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason);
        problem.setTitle("Not the JSON of a postmortem");
        return handleExceptionInternal(e, problem, headers, status, request);
    }
}
