package com.example.bot;

import io.github.postmortem4j.EntryKind;
import java.time.Instant;

/** A message in the channel of an incident, marked by the person who wrote it. */
record ChatEvent(Instant time, EntryKind kind, String author, String text) {}
