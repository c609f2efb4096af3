package com.example.springboot;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for requests that contain postmortems. */
@RestController
class ReviewController {

    @PostMapping("/reviews")
    Review review(@Valid @RequestBody Review review) {
        return review;
    }

    @PostMapping("/archives")
    int archive(@RequestBody List<@Valid @PublishablePostmortem Postmortem> postmortems) {
        return postmortems.size();
    }

    record Review(
            @NotBlank String reviewer,
            @Valid @PublishablePostmortem Postmortem postmortem) {}
}
