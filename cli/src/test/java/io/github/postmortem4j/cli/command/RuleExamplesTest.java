package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples that the command line shows do what it says, in a document without other faults. */
class RuleExamplesTest {

    private static final Path BASE = Path.of("../validation/src/test/resources/cases/base.json");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PAGE = "# Checkout was down\n\n";

    @Test
    void givesAnExampleForEachRuleInOrder() throws IOException {
        assertThat(examples().propertyNames())
                .containsExactlyElementsOf(
                        RuleRegistry.all().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void violatesOnlyTheRuleWithTheBadExample(Rule rule) throws IOException {
        assertThat(faultsOf(document(rule, "bad").toString(), "json"))
                .containsOnly(rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasNoFaultWithTheGoodExample(Rule rule) throws IOException {
        assertThat(faultsOf(document(rule, "good").toString(), "json")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waivableRules")
    void waivesTheBadExampleWithTheWaiverShown(Rule rule) throws IOException {
        String shown = CommandRun.of("explain", rule.id()).out();
        JsonNode waiver =
                MAPPER.readTree(shown.substring(shown.indexOf("Waiver, in JSON:") + "Waiver, in JSON:".length()));
        ObjectNode document = document(rule, "bad");
        document.withArray("waivers").addAll(waiver.get("waivers").values());

        assertThat(findingsOf(document.toString(), "json"))
                .contains("info " + rule.id())
                .doesNotContain("error " + rule.id(), "warning " + rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesWithPartOfAPage")
    void violatesOnlyTheRuleWithTheBadExampleInMarkdown(Rule rule) throws IOException {
        String base = CommandRun.of("render", BASE.toString()).out();
        String replaced =
                markdown(rule, examples().get(rule.id()).at("/markdown").has("replaces") ? "replaces" : "good");

        assertThat(base).contains(replaced);
        assertThat(faultsOf(base.replace(replaced, markdown(rule, "good")), "markdown"))
                .isEmpty();
        assertThat(faultsOf(base.replace(replaced, markdown(rule, "bad")), "markdown"))
                .containsOnly(rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesWithAPage")
    void violatesTheRuleWithTheBadPage(Rule rule) throws IOException {
        String fault = rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.id();

        assertThat(faultsOf(PAGE + markdown(rule, "bad"), "markdown")).contains(fault);
        assertThat(faultsOf(PAGE + markdown(rule, "good"), "markdown")).doesNotContain(fault);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsMarkdownOrSaysWhyThereIsNone(Rule rule) {
        assertThat(CommandRun.of("explain", rule.id()).out()).contains("n Markdown:");
    }

    @ParameterizedTest
    @MethodSource("waivableRules")
    void waivesTheRuleWithTheWaiverShownInMarkdown(Rule rule) {
        String shown = CommandRun.of("explain", rule.id()).out();
        String section = shown.substring(
                        shown.indexOf("Waiver, in Markdown:") + "Waiver, in Markdown:".length(),
                        shown.indexOf("Waiver, in JSON:"))
                .stripIndent();
        CommandRun run = CommandRun.withInput(PAGE + section, "convert", "--from", "markdown", "-");

        JsonNode waivers = MAPPER.readTree(run.out()).get("waivers");
        assertThat(waivers.size()).isOne();
        assertThat(waivers.get(0).get("rule").asString()).isEqualTo(rule.id());
        assertThat(waivers.get(0).get("reason").asString())
                .isEqualTo("Say here why this document cannot meet the rule.");
        assertThat(findingsOf(PAGE + section, "markdown")).doesNotContain("error " + rule.id());
    }

    private static String markdown(Rule rule, String kind) throws IOException {
        return examples()
                .get(rule.id())
                .get("markdown")
                .get(kind)
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> faultsOf(String document, String from) {
        return findingsOf(document, from).stream()
                .filter(finding -> !finding.startsWith("info "))
                .toList();
    }

    private static List<String> findingsOf(String document, String from) {
        CommandRun run = CommandRun.withInput(document, "validate", "--from", from, "--format", "json", "-");
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : MAPPER.readTree(run.out()).findValue("findings")) {
            findings.add(finding.get("severity").asString().toLowerCase(Locale.ROOT) + " "
                    + finding.get("rule").asString());
        }
        return findings;
    }

    /** Returns the base with the fragments of an example, without properties that only the other example has. */
    private static ObjectNode document(Rule rule, String kind) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(BASE.toFile());
        JsonNode example = examples().get(rule.id());
        for (Map.Entry<String, JsonNode> fragment : example.get(kind).properties()) {
            ObjectNode target = (ObjectNode) document.at(fragment.getKey());
            for (String other : List.of("bad", "good")) {
                target.remove(example.get(other).get(fragment.getKey()).propertyNames());
            }
            target.setAll((ObjectNode) fragment.getValue());
        }
        return document;
    }

    private static JsonNode examples() throws IOException {
        try (InputStream stream = RuleExamples.class.getResourceAsStream("rule-examples.json")) {
            return MAPPER.readTree(stream);
        }
    }

    static Stream<Rule> rules() {
        return RuleRegistry.all().stream();
    }

    static Stream<Rule> waivableRules() {
        return rules().filter(RuleRegistry::canBeWaived);
    }

    static Stream<Rule> rulesWithPartOfAPage() throws IOException {
        return rulesWithMarkdown(false);
    }

    static Stream<Rule> rulesWithAPage() throws IOException {
        return rulesWithMarkdown(true);
    }

    private static Stream<Rule> rulesWithMarkdown(boolean page) throws IOException {
        JsonNode examples = examples();
        return rules().filter(rule -> examples.get(rule.id()).at("/markdown").has("bad"))
                .filter(rule -> examples.get(rule.id()).at("/markdown").has("page") == page);
    }
}
