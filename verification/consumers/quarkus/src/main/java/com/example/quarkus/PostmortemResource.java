package com.example.quarkus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/")
public class PostmortemResource {

    @POST
    @Path("postmortems")
    @ResponseStatus(201)
    public Postmortem publish(@NotNull @Valid @PublishablePostmortem Postmortem postmortem) {
        return postmortem;
    }

    @POST
    @Path("reviews")
    public Review review(@Valid Review review) {
        return review;
    }

    @POST
    @Path("archives")
    public int archive(List<@Valid @PublishablePostmortem Postmortem> postmortems) {
        return postmortems.size();
    }

    public record Review(
            @NotBlank String reviewer,
            @Valid @PublishablePostmortem Postmortem postmortem) {}
}
