package io.github.postmortem4j.validation.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericTitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident report",
                "Postmortem 2026-03-14",
                "Incident \u0301",
                "\u0301",
                "Unbenannt",
                "事故报告",
                "障害報告 2026年3月"
            })
    void recognizesATitleThatAnyReportMightHave(String title) {
        assertThat(GenericTitles.include(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Login was down for 40 minutes", "Postmortem: payments failed", "支付服务故障报告", "決済の障害報告"})
    void acceptsATitleThatSaysWhatBroke(String title) {
        assertThat(GenericTitles.include(title)).isFalse();
    }
}
