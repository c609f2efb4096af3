package com.example.service;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;

/** What the API of the service transfers: documents and parts of documents inside types of its own. */
record ReviewBoard(
        @NotBlank String boardName,
        @Valid Page<Postmortem> openReviews,
        Map<String, @Valid TimelineEntry> lastEntries,
        List<@Valid ActionItem> overdueItems) {}
