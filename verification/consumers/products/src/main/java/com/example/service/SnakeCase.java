package com.example.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.github.postmortem4j.json.PostmortemModule;
import io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.TimeZone;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of a snake_case API, for either major version of Jackson. */
final class SnakeCase {

    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Tokyo");

    private SnakeCase() {}

    static ObjectMapper jackson2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new PostmortemJackson2Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultTimeZone(ZONE)
                .build();
    }

    static JsonMapper jackson3() {
        return JsonMapper.builder()
                .addModule(new PostmortemModule())
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .defaultTimeZone(ZONE)
                .build();
    }

    /** Returns findings whose pointers have the names of the API. */
    static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return Findings.of(violations, new SnakeCaseStrategy()::translate);
    }
}
