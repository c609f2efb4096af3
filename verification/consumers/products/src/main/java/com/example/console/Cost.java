package com.example.console;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an incident cost, in an extension of the postmortem. */
record Cost(BigDecimal amount, String currency, LocalDate booked) {}
