package com.example.quarkus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with problem details to JSON that is none, or not that of a postmortem. */
public class UnreadableBodies {

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(Exception e) {
        return problem();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException e) {
        return e.getResponse().getStatus() == 400 ? problem() : e.getResponse();
    }

    /** A mapper's own words name classes; a client is not told those. */
    private static Response problem() {
        String detail = "The body cannot be read: send the JSON of a postmortem";
        return new Problem("about:blank", "Not the JSON of a postmortem", 400, detail, List.of()).toResponse();
    }
}
