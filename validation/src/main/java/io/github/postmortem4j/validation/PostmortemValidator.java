package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.constraint.WordCountValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.MaxSentencesValidator;
import io.github.postmortem4j.validation.internal.engine.BeanValidationEngine;
import io.github.postmortem4j.validation.internal.engine.RuleMessageInterpolator;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.internal.rule.StageRules;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks documents against the spec and reports all findings, in document order.
 *
 * <pre>{@code
 * ValidationReport report = PostmortemValidator.create().validate(postmortem);
 * }</pre>
 *
 * <p>In addition to what a plain {@link jakarta.validation.Validator} finds with the constraints, it reports each rule
 * that the document waives, with the reason ({@link Severity#INFO}), and each unnecessary waiver (rule W1, a {@link
 * Severity#WARNING}). Messages are in English, regardless of the default locale, unless the builder sets {@linkplain
 * Builder#language another language}.
 *
 * <p>Immutable and safe for use by multiple threads. Creating a validator initializes a validation engine, which is
 * slow, so reuse it.
 */
public final class PostmortemValidator {

    private final StageRules rules;
    private final BeanValidationEngine engine;
    private final FindingFactory findings;

    private PostmortemValidator(Builder builder) {
        MessageBundle messages =
                builder.markdown ? MessageBundle.forMarkdown(builder.language) : MessageBundle.in(builder.language);
        rules = new StageRules(builder::isEnabled, builder.limited);
        engine = new BeanValidationEngine(
                builder.enabledCustomRules(), new RuleMessageInterpolator(messages, builder.language));
        findings = new FindingFactory(messages);
    }

    /** {@return the validator with the limits of the spec and all advice; always the same instance} */
    public static PostmortemValidator create() {
        return Default.VALIDATOR;
    }

    /** {@return a builder that starts with the limits of the spec and all advice} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks whether a document can be published.
     *
     * @param postmortem the document
     * @return the findings at {@link Stage#PUBLISHABLE}
     */
    public ValidationReport validate(Postmortem postmortem) {
        return validate(postmortem, Stage.PUBLISHABLE);
    }

    /**
     * Checks a document against the rules of a stage.
     *
     * @param postmortem the document
     * @param stage the stage that the document should have reached
     * @return the findings
     */
    public ValidationReport validate(Postmortem postmortem, Stage stage) {
        Objects.requireNonNull(postmortem, "postmortem");
        Objects.requireNonNull(stage, "stage");
        CheckedDocument document = new CheckedDocument(postmortem);
        List<Finding> found = Stream.concat(
                        engine.violations(postmortem, stage).stream().map(findings::of),
                        new RuleChecker(document, findings).check(rules.of(stage)).stream())
                .sorted(LocatedFinding.ORDER)
                .map(LocatedFinding::finding)
                .toList();
        return ImmutableValidationReport.builder()
                .findings(found)
                .wordCount(document.wordCount())
                .build();
    }

    /** Holds the default validator, so that it is created on first use. */
    private static final class Default {

        static final PostmortemValidator VALIDATOR = builder().build();
    }

    /**
     * Builds a {@link PostmortemValidator} with custom limits, custom rules, less advice, or another language. Not safe
     * for use by multiple threads.
     */
    public static final class Builder {

        private final Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> limited = new HashMap<>();
        private final Set<String> disabled = new HashSet<>();
        private final CustomRules customRules = new CustomRules();
        private boolean allAdviceDisabled;
        private Locale language = Locale.ENGLISH;
        private boolean markdown;

        private Builder() {}

        /**
         * Sets the number of words that a document may have (rule B1). The default is 400 to 600.
         *
         * @param min the minimum, 0 or more
         * @param max the maximum, at least {@code min}
         * @return this builder
         * @throws IllegalArgumentException if {@code min} is negative or greater than {@code max}
         */
        public Builder words(int min, int max) {
            limited.put(WordCount.class, new WordCountValidator(min, max));
            return this;
        }

        /**
         * Sets the number of sentences that a timeline entry may have (rule T1). The default is 2.
         *
         * @param max the maximum, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if {@code max} is less than 1
         */
        public Builder maxSentences(int max) {
            limited.put(MaxSentences.class, new MaxSentencesValidator(max));
            return this;
        }

        /**
         * Adds a custom rule: a constraint on {@link Postmortem} with {@link Rule} on its annotation type, or a
         * constraint composed of such constraints. The rule is checked at its {@linkplain Rule#stage() stage} and at
         * {@link Stage#PUBLISHABLE}; a rule of {@link Stage#DRAFT} is checked at every stage.
         *
         * <p>All attributes of the constraint have their default values. The message may be a text, or a key of a
         * {@code ValidationMessages} bundle, with attributes in braces but without expressions. A document cannot waive
         * a custom rule: a waiver of a rule that is not in the spec violates rule W1.
         *
         * @param constraint the annotation type of the constraint; adding it again has no effect
         * @return this builder
         * @throws IllegalArgumentException if it is not such a constraint, or if the id of a rule is blank or already
         *     in use
         */
        public Builder rule(Class<? extends Annotation> constraint) {
            customRules.add(constraint);
            return this;
        }

        /**
         * Disables all advice: all rules of severity {@link Severity#WARNING}, including custom rules.
         *
         * @return this builder
         */
        public Builder withoutAdvice() {
            allAdviceDisabled = true;
            return this;
        }

        /**
         * Disables individual advice.
         *
         * @param ruleIds the ids of rules of severity {@link Severity#WARNING}, such as {@code E1}; without any id,
         *     this method has no effect
         * @return this builder
         * @throws IllegalArgumentException if an id is unknown or its rule is not advice
         */
        public Builder withoutAdvice(String... ruleIds) {
            for (String id : ruleIds) {
                Rule rule = RuleRegistry.find(id);
                if (rule == null) {
                    throw new IllegalArgumentException("There is no rule " + id);
                }
                if (!isAdvice(rule)) {
                    throw new IllegalArgumentException(
                            "Rule " + rule.id() + " is an error, not advice, and cannot be disabled");
                }
                disabled.add(rule.id());
            }
            return this;
        }

        /**
         * Sets the language of the messages. The default is English. There are translations into Arabic, French,
         * German, Portuguese and Spanish; for any other language the messages are in English. The region of the locale
         * is ignored: {@code fr-CA} selects French. The texts of the rules ({@link Finding#getSpec()} and the {@link
         * RuleRegistry}) are always in English. Ids of rules, names of JSON members and quoted text are not translated.
         *
         * @param locale a locale of the language
         * @return this builder
         */
        public Builder language(Locale locale) {
            language = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Phrases the messages for authors of Markdown documents: they show the label or heading to write, as
         * {@code postmortem4j-read-markdown} recognizes it, instead of names of JSON values. Only the messages differ.
         *
         * @return this builder
         */
        public Builder forMarkdown() {
            markdown = true;
            return this;
        }

        /** {@return a validator with these settings} */
        public PostmortemValidator build() {
            return new PostmortemValidator(this);
        }

        private boolean isEnabled(Class<? extends Annotation> constraint) {
            Rule rule = RuleConstraints.ruleOf(constraint);
            return !disabled.contains(rule.id()) && !(allAdviceDisabled && isAdvice(rule));
        }

        private List<Class<? extends Annotation>> enabledCustomRules() {
            return customRules.rules().stream().filter(this::isEnabled).toList();
        }

        private static boolean isAdvice(Rule rule) {
            return rule.severity() == Severity.WARNING;
        }
    }
}
