package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.constraint.MaxSentencesValidator;
import io.github.postmortem4j.validation.internal.constraint.WordCountValidator;
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
 * Checks documents against the spec and reports every finding, in the order of the document.
 *
 * <pre>{@code
 * ValidationReport report = PostmortemValidator.create().validate(postmortem);
 * }</pre>
 *
 * <p>Beside what a plain {@link jakarta.validation.Validator} finds with the constraints, it reports each rule that the
 * document waives with the reason ({@link Severity#INFO}), and each waiver that is not needed (rule W1, a
 * {@link Severity#WARNING}). Messages are in English, whatever the locale of the machine, unless the builder is given
 * {@linkplain Builder#language another language}.
 *
 * <p>Immutable and safe for use by many threads. Making one sets up a validation engine, which takes a while: keep it.
 */
public final class PostmortemValidator {

    private final StageRules rules;
    private final BeanValidationEngine engine;
    private final FindingFactory findings;

    private PostmortemValidator(Builder builder) {
        MessageBundle messages = MessageBundle.in(builder.language);
        rules = new StageRules(builder::isEnabled, builder.limited);
        engine = new BeanValidationEngine(
                builder.enabledHouseRules(), new RuleMessageInterpolator(messages, builder.language));
        findings = new FindingFactory(messages);
    }

    /** {@return the validator with the limits of the spec and all advice; always the same one} */
    public static PostmortemValidator create() {
        return Default.VALIDATOR;
    }

    /** {@return a builder of validators that begins with the limits of the spec and all advice} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks whether a document can be published.
     *
     * @param postmortem the document
     * @return what was found at {@link Stage#PUBLISHABLE}
     */
    public ValidationReport validate(Postmortem postmortem) {
        return validate(postmortem, Stage.PUBLISHABLE);
    }

    /**
     * Checks a document against the rules of a stage.
     *
     * @param postmortem the document
     * @param stage how far the document is meant to be
     * @return what was found
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

    /** Made when it is first asked for. */
    private static final class Default {

        static final PostmortemValidator VALIDATOR = builder().build();
    }

    /** Builds a {@link PostmortemValidator} with a house's own limits. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> limited = new HashMap<>();
        private final Set<String> disabled = new HashSet<>();
        private final CustomRules houseRules = new CustomRules();
        private boolean allAdviceDisabled;
        private Locale language = Locale.ENGLISH;

        private Builder() {}

        /**
         * Sets how many words a document may have (rule B1); 400 to 600 unless set.
         *
         * @param min the smallest number, 0 or more
         * @param max the greatest number, no less than {@code min}
         * @return this builder
         * @throws IllegalArgumentException if the limits are not such
         */
        public Builder words(int min, int max) {
            if (min < 0 || max < min) {
                throw new IllegalArgumentException(
                        "words from " + min + " to " + max + ": give two numbers, the first 0 or more and no greater");
            }
            limited.put(WordCount.class, new WordCountValidator(min, max));
            return this;
        }

        /**
         * Sets how many sentences an entry of the timeline may have (rule T1); 2 unless set.
         *
         * @param max the greatest number, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxSentences(int max) {
            if (max < 1) {
                throw new IllegalArgumentException(max + " sentences: give 1 or more");
            }
            limited.put(MaxSentences.class, new MaxSentencesValidator(max));
            return this;
        }

        /**
         * Adds a rule of a house's own: a constraint that a {@link Postmortem} can have, with {@link Rule} on its annotation
         * type, or one that is composed of such. It is asked for at the stage that it names and at {@link
         * Stage#PUBLISHABLE}, at every stage if it names {@link Stage#DRAFT}.
         *
         * <p>All its attributes have the values that are their defaults. Its message may be a text or a key of a {@code
         * ValidationMessages} bundle, with attributes in braces, and no expressions. A document cannot waive it: what waives
         * a rule that the spec does not have breaks rule W1.
         *
         * @param constraint the annotation type of the constraint; one that was added before changes nothing
         * @return this builder
         * @throws IllegalArgumentException if it is no such constraint, or the id of a rule is another's
         */
        public Builder rule(Class<? extends Annotation> constraint) {
            houseRules.add(constraint);
            return this;
        }

        /**
         * Switches off all advice: the rules of severity {@link Severity#WARNING}, a house's own among them.
         *
         * @return this builder
         */
        public Builder withoutAdvice() {
            allAdviceDisabled = true;
            return this;
        }

        /**
         * Switches off some of the advice.
         *
         * @param ruleIds the ids of rules of severity {@link Severity#WARNING}, such as {@code E1}; none switches off
         *     none
         * @return this builder
         * @throws IllegalArgumentException if one is no such rule
         */
        public Builder withoutAdvice(String... ruleIds) {
            for (String id : ruleIds) {
                Rule rule = RuleRegistry.find(id);
                if (rule == null) {
                    throw new IllegalArgumentException("There is no rule " + id);
                }
                if (!isAdvice(rule)) {
                    throw new IllegalArgumentException(
                            "Rule " + rule.id() + " is no advice and cannot be switched off");
                }
                disabled.add(rule.id());
            }
            return this;
        }

        /**
         * Sets the language of the messages; English unless set. There are translations into Arabic, French, German,
         * Portuguese and Spanish; for any other language the messages are in English. Only the language of the locale
         * counts: {@code fr-CA} is French. What the spec says ({@link Finding#getSpec()}) and the {@link RuleRegistry} stay
         * English, and so do the ids of rules, the names of JSON members and what is quoted.
         *
         * @param locale a locale of the language
         * @return this builder
         */
        public Builder language(Locale locale) {
            language = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /** {@return a validator with what was set} */
        public PostmortemValidator build() {
            return new PostmortemValidator(this);
        }

        private boolean isEnabled(Class<? extends Annotation> constraint) {
            Rule rule = RuleConstraints.ruleOf(constraint);
            return !disabled.contains(rule.id()) && !(allAdviceDisabled && isAdvice(rule));
        }

        private List<Class<? extends Annotation>> enabledHouseRules() {
            return houseRules.rules().stream().filter(this::isEnabled).toList();
        }

        private static boolean isAdvice(Rule rule) {
            return rule.severity() == Severity.WARNING;
        }
    }
}
