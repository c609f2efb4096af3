package com.example.springboot;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PostmortemController {

    @PostMapping("/postmortems")
    @ResponseStatus(HttpStatus.CREATED)
    Postmortem publish(@Valid @PublishablePostmortem @RequestBody Postmortem postmortem) {
        return postmortem;
    }
}
