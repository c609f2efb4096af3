package io.github.postmortem4j.markdown.read.internal.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value of a rendered page has the position where the page shows it. */
class RenderedPositionsTest {

    private static final SourcePages SPEC = new SourcePages(Layout.spec());
    private static final SourcePages PAGER_DUTY = new SourcePages(Layout.pagerDuty());

    private record SourcePages(List<String> lines, SourcePositions positions) {

        SourcePages(Layout layout) {
            this(MarkdownRenderer.builder().layout(layout).build().render(BakeryPostmortem.complete()));
        }

        private SourcePages(String page) {
            this(page.lines().toList(), MarkdownReader.create().read(page).getPositions());
        }

        /** {@return the rest of the line at a position} */
        String at(String pointer) {
            Position position = positions.find(pointer);
            return lines.get(position.getLine() - 1).substring(position.getColumn() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/title|The pies were late",
                "/hook|A cold start.",
                "/hook/figure|A cold oven",
                "/summary|Issue summary",
                "/summary/overview|Nobody could bake.",
                "/summary/startedAt|Duration",
                "/summary/endedAt|Duration",
                "/summary/rootCause|Root cause",
                "/summary/impact|Issue summary",
                "/summary/impact/services|Services",
                "/summary/impact/userExperience|User experience",
                "/summary/impact/affectedUsersPercent|12.5%",
                "/summary/impact/affectedUsers|1,200 users",
                "/summary/impact/windows/0|12:10",
                "/summary/impact/notes|Further impact",
                "/timeline|Timeline",
                "/timeline/0|12:00 UTC",
                "/timeline/3|12:40 UTC",
                "/rootCauseAndResolution|Root cause and resolution",
                "/rootCauseAndResolution/rootCause|The fuse was old.",
                "/rootCauseAndResolution/resolution|Eve replaced it.",
                "/rootCauseAndResolution/trigger|A second oven was lit.",
                "/rootCauseAndResolution/contributingFactors|No spare fuse",
                "/rootCauseAndResolution/whys|Why old?",
                "/correctiveMeasures|Corrective and preventative measures",
                "/correctiveMeasures/improvements/0|Keep spare fuses.",
                "/correctiveMeasures/actionItems/0|PIE-1",
                "/lessons/wentWell|The timer went off",
                "/lessons/wentWrong|Nobody had a fuse",
                "/lessons/gotLucky|Eve was near",
                "/relations/0|PIE-2025"
            })
    void areThoseOfTheLinesThatShowTheValues(String pointer, String text) {
        assertThat(SPEC.at(pointer)).as(pointer).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/timeline/3|12:40",
                "/summary/startedAt|12:00 UTC to 13:30 UTC",
                "/summary/endedAt|12:00 UTC to 13:30 UTC",
                "/correctiveMeasures/actionItems/0|PIE-1"
            })
    void areThoseOfTheRowsOfATable(String pointer, String text) {
        assertThat(PAGER_DUTY.at(pointer)).as(pointer).contains(text);
    }
}
