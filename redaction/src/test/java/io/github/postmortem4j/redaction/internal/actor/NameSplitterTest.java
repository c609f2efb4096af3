package io.github.postmortem4j.redaction.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Ada Lovelace                  | Ada Lovelace",
                "Ada and Grace                 | Ada;Grace",
                "Jane E Roe                    | Jane E Roe",
                "Ada AND Grace                 | Ada;Grace",
                "a) Ada b) Grace               | Ada;Grace",
                "Team A) Ada                   | Team A;Ada",
                "1. Ada 2 Grace 3x             | Ada;Grace 3x",
                "Ada Lovelace. Grace Hopper    | Ada Lovelace;Grace Hopper",
                "Ada Lovelace... Grace         | Ada Lovelace;Grace",
                "Jas. Roe                      | Jas. Roe",
                "Mary Jas. Roe                 | Mary Jas. Roe",
                "J. R. Roe                     | J. R. Roe",
                "Ada Prof. Roe                 | Ada Prof. Roe",
                "Ada St.James Roe              | Ada St.James Roe",
                "Dr. Dr. Ada                   | Ada",
                "Dipl.-Ing. Ada                | Ada",
                "Don                           | Don",
                "Ada Roe Ph.D.                 | Ada Roe",
                "Ada Roe Jr. MD                | Ada Roe",
                "PhD                           | \"\"",
                "@ada Ada                      | ada;Ada",
                "Ada ada@x.example             | Ada;ada@x.example",
                "Ada  Grace                    | Ada;Grace",
                "Ada\u2728Grace               | Ada;Grace",
                "\uD83D\uDE92 Ada             | Ada",
                "Ada\u2019s                   | Ada",
                "Ada`s                         | Ada",
                "'s                            | s",
                "O'Brien                       | O'Brien",
                "Ada - Grace \u2010 Bob       | Ada;Grace;Bob",
                "Jean-Luc                      | Jean-Luc",
                "!Ada!                         | Ada",
                "Rene\u0301 R                 | Rene\u0301 R",
                "?!                            | \"\""
            })
    void splitsAFieldIntoNames(String field, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(";"));
        assertThat(NameSplitter.names(field)).isEqualTo(expected);
    }
}
