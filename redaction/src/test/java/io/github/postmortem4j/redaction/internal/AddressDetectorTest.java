package io.github.postmortem4j.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.example/ada     | true",
                "https://ada               | true",
                "[x](ada)                  | true",
                "[x](mailto:ada)           | true",
                "https://x.example ada     | false",
                "[x](y) ada                | false",
                "[x] (ada)                 | false",
                "http:/ada                 | false",
                "ada                       | false"
            })
    void recognizesAddressesOfPages(String text, boolean address) {
        assertThat(AddressDetector.isInAddress(text, text.indexOf("ada"))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"197, true", "198, false"})
    void looksBackOnlyASmallDistance(int length, boolean address) {
        String text = "://" + "x".repeat(length) + "ada";
        assertThat(AddressDetector.isInAddress(text, text.length() - 3)).isEqualTo(address);
    }
}
