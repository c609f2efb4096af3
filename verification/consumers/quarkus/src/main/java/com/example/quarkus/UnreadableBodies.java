package com.example.quarkus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Responds with problem details to invalid JSON and to JSON that is not a postmortem. */
public class UnreadableBodies {

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(Exception e) {
        return problem();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException e) {
        return e.getResponse().getStatus() == 400 ? problem() : e.getResponse();
    }

    /** Hides the messages of mappers, which contain class names. */
    private static Response problem() {
        String detail = "The body must be the JSON of a postmortem.";
        return new ProblemDetails("about:blank", "Not the JSON of a postmortem", 400, detail, List.of()).toResponse();
    }
}
