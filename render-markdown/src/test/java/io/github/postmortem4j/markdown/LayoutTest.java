package io.github.postmortem4j.markdown;

import static io.github.postmortem4j.markdown.NamedLayout.render;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    private static final Section COSTS = Section.of("costs", (postmortem, out) -> {
        out.heading(2, "Costs");
        out.bulletList(postmortem.getTags());
    });

    private static final Postmortem TAGGED =
            Postmortem.builder().title("t").addTags("one", "two").build();

    private static List<String> headings(Layout layout) {
        return render(layout, FictionalIncident.postmortem())
                .lines()
                .filter(line -> line.startsWith("## "))
                .toList();
    }

    @Test
    void theLayoutOfTheSpecIsTheDefault() {
        Postmortem postmortem = FictionalIncident.postmortem();
        assertThat(render(Layout.spec(), postmortem))
                .isEqualTo(MarkdownRenderer.builder().pageMark(false).build().render(postmortem));
    }

    @Test
    void findsTheBuiltInLayoutsByName() {
        assertThat(Layout.builtIn())
                .containsExactly(
                        entry("spec", Layout.spec()),
                        entry("google-sre", Layout.googleSre()),
                        entry("google-api-infrastructure", Layout.googleApiInfrastructure()),
                        entry("atlassian", Layout.atlassian()),
                        entry("pagerduty", Layout.pagerDuty()),
                        entry("executive", Layout.executive()))
                .isUnmodifiable();
    }

    @Test
    void addsASectionAtTheEndOrBesideAnother() {
        assertThat(headings(Layout.spec().with(COSTS))).last().isEqualTo("## Costs");
        assertThat(headings(Layout.spec().before("timeline", COSTS)))
                .containsSubsequence("## Issue summary", "## Costs", "## Timeline");
        assertThat(headings(Layout.spec().after("timeline", COSTS)))
                .containsSubsequence("## Timeline", "## Costs", "## Root cause and resolution");
    }

    @Test
    void removesOrReplacesASection() {
        assertThat(headings(Layout.spec().without("timeline"))).doesNotContain("## Timeline");
        assertThat(headings(Layout.spec().replace("timeline", COSTS)))
                .doesNotContain("## Timeline")
                .containsSubsequence("## Issue summary", "## Costs", "## Root cause and resolution");
    }

    @Test
    void eachTemplateHasTheHeadingsOfItsSource() {
        assertThat(headings(Layout.googleSre())).startsWith("## Summary", "## Impact", "## Root Causes");
        assertThat(headings(Layout.googleApiInfrastructure())).startsWith("## Issue Summary");
        assertThat(headings(Layout.atlassian())).startsWith("## Incident summary", "## Leadup", "## Fault");
        assertThat(headings(Layout.pagerDuty())).startsWith("## Overview", "## What Happened");
        assertThat(headings(Layout.executive())).startsWith("## What happened", "## Duration and impact");
    }

    @Test
    void sectionsAppearInTheOrderGiven() {
        Layout reordered = Layout.of(Section.timeline(), COSTS, Section.head());
        assertThat(render(reordered, TAGGED))
                .isEqualTo("## Costs\n\n- one\n- two\n\n# t\n\n*Draft · Tags: one, two*\n");
    }

    @Test
    void theLayoutOfTheSpecConsistsOfThePublicSections() {
        Layout same = Layout.of(List.of(
                Section.head(),
                Section.issueSummary(),
                Section.timeline(),
                Section.rootCauseAndResolution(),
                Section.correctiveMeasures(),
                Section.lessons(),
                Section.links(),
                Section.notes()));
        assertThat(same.getSections()).isEqualTo(Layout.spec().getSections());
        assertThat(same)
                .hasToString("[head, issue-summary, timeline, root-cause-and-resolution, corrective-measures, lessons,"
                        + " links, notes]");
    }

    @Test
    void aCustomSectionCanIncludeABuiltInOne() {
        Section wrapped = Section.of("timeline", (postmortem, out) -> {
            Section.lessons().write(postmortem, out);
            out.paragraph(() -> out.text("The end."));
        });
        assertThat(render(Layout.of(wrapped), TAGGED)).isEqualTo("The end.\n");
        assertThat(headings(Layout.of(wrapped))).containsExactly("## Lessons learned");
    }

    @Test
    void omitsAHeadingWithNothingBelowItInItsSection() {
        Section empty = Section.of("empty", (postmortem, out) -> out.heading(2, "Empty"));
        Section text = Section.of("text", (postmortem, out) -> out.paragraphs("text"));
        assertThat(render(Layout.of(empty, text), TAGGED)).isEqualTo("text\n");
    }

    @Test
    void aPageWithoutContentIsEmpty() {
        assertThat(render(Layout.of(), TAGGED)).isEmpty();
        assertThat(render(Layout.of(Section.lessons()), TAGGED)).isEmpty();
    }

    @Test
    void listsOfTwoSectionsStaySeparate() {
        Section first = Section.of("first", (postmortem, out) -> out.bulletList(List.of("a")));
        Section second = Section.of("second", (postmortem, out) -> out.bulletList(List.of("b")));
        assertThat(render(Layout.of(first, second), TAGGED)).isEqualTo("- a\n\n* b\n");
    }

    static List<NamedLayout> layouts() {
        return NamedLayout.builtIn();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anEmptyDocumentHasNoHeadingExceptItsTitle(NamedLayout layout) {
        assertThat(render(layout.layout(), Postmortem.builder().build()))
                .startsWith("# *Untitled postmortem*\n")
                .doesNotContain("##");
    }

    @Test
    void rejectsInvalidArguments() {
        Layout spec = Layout.spec();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.without("timelime"))
                .withMessageStartingWith("no section has the name timelime; the names are [head, issue-summary,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.with(Section.timeline()))
                .withMessage("two sections have the name timeline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of(" ", (postmortem, out) -> {}))
                .withMessage("the name of a section must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().pageMark(false).layout(null));
        assertThatNullPointerException().isThrownBy(() -> spec.without(null));
    }

    @Test
    void theSectionsAreUnmodifiable() {
        assertThat(Layout.spec().getSections()).isUnmodifiable();
    }

    @Test
    void isEqualToALayoutOfTheSameSections() {
        Section own = Section.of("own", (postmortem, out) -> out.paragraphs("Own."));

        assertThat(Layout.spec().with(own).without("own"))
                .isEqualTo(Layout.spec())
                .hasSameHashCodeAs(Layout.spec());
        assertThat(Layout.of(Section.head(), own)).isEqualTo(Layout.of(Section.head(), own));
        assertThat(Layout.spec())
                .isNotEqualTo(Layout.googleSre())
                .isNotEqualTo(Layout.spec().without("head"));
    }
}
