package com.example.service;

import jakarta.validation.Valid;
import java.util.List;

/** A page of a list. */
record Page<T>(List<@Valid T> items, int totalCount) {}
