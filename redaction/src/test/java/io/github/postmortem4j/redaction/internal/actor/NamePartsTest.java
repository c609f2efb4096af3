package io.github.postmortem4j.redaction.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace            | Ada;Lovelace           | alovelace",
                "ada lovelace            | ada;lovelace           | alovelace",
                "Vincent van Gogh        | Vincent;Gogh;van Gogh  | vvan gogh",
                "Ada                     | ''                     | ''",
                "J. Roe                  | Roe                    | ''",
                "Ada from finance        | Ada                    | ''",
                "Release Manager         | ''                     | ''",
                "Database Team           | ''                     | ''",
                "A B C D E F G           | ''                     | ''",
                "Ab Cd Ef Gh Ij Kl       | Ab;Cd;Ef;Gh;Ij;Kl      | akl",
                "Ab Cd Ef Gh Ij Kl Mn    | ''                     | ''",
                "ada.lovelace@x.example  | ada;lovelace           | ''",
                "Ada_Lovelace            | Ada;Lovelace           | alovelace"
            })
    void findsWhatMayBeUsedAlone(String name, String parts, String login) {
        List<String> expected = parts.isEmpty() ? List.of() : List.of(parts.split(";"));
        assertThat(NameParts.of(name)).isEqualTo(expected);
        assertThat(NameParts.login(name)).isEqualTo(login.replace(" ", ""));
    }
}
