package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.EntriesWithinOutage;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.constraint.WordCountValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.EntriesWithinOutageValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.MaxSentencesValidator;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * <p>No Bean Validation provider is needed, unless a custom rule is a constraint.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class PostmortemValidator {

    private final StageChecker checker;
    private final @Nullable DocumentLanguage documentLanguage;

    private PostmortemValidator(Builder builder) {
        MessageBundle messages =
                builder.markdown ? MessageBundle.forMarkdown(builder.language) : MessageBundle.in(builder.language);
        RuleSettings settings = builder.settings.copy();
        checker = new StageChecker(
                builder.limited,
                new CustomRuleChecker(builder.customRules, settings, builder.language),
                settings,
                messages);
        documentLanguage = builder.documentLanguage;
    }

    /**
     * {@return the validator with the limits of the spec and all advice; always the same instance, so a call is cheap}
     */
    public static PostmortemValidator create() {
        return Default.VALIDATOR;
    }

    /** {@return a builder that starts with the limits of the spec and all advice} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the findings at {@link Stage#PUBLISHABLE}}
     *
     * @param postmortem the document
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
        return checker.report(new CheckedDocument(postmortem, documentLanguage, -1), stage);
    }

    /**
     * Checks a document whose source has other words than its fields, such as a hand-written Markdown document with
     * sections of other kinds. Rule B1 judges the words of the source.
     *
     * @param postmortem the document
     * @param stage the stage that the document should have reached
     * @param words the number of words of the source, 0 or more (see {@link WordCounter})
     * @return the findings
     * @throws IllegalArgumentException if {@code words} is negative
     */
    public ValidationReport validate(Postmortem postmortem, Stage stage, int words) {
        if (words < 0) {
            throw new IllegalArgumentException("invalid number of words " + words + ": it must be 0 or more");
        }
        return checker.report(new CheckedDocument(postmortem, documentLanguage, words), stage);
    }

    /** {@return the stages and rules in short, for logs} */
    @Override
    public String toString() {
        return "PostmortemValidator{" + checker + "}";
    }

    /** Holds the default validator, so that it is created on first use. */
    private static final class Default {

        static final PostmortemValidator VALIDATOR = builder().build();
    }

    /**
     * Builds a {@link PostmortemValidator} with custom limits, custom rules, other severities, or another language. Not
     * safe for use by multiple threads.
     */
    public static final class Builder {

        private final Map<Class<? extends Annotation>, DocumentCheck> limited = new HashMap<>();
        private final RuleSettings settings = new RuleSettings();
        private final CustomRules customRules = new CustomRules();
        private Locale language = Locale.ENGLISH;
        private @Nullable DocumentLanguage documentLanguage;
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
         * Sets the clock that determines which times are in the future (rule A5). Without a clock, which is the default,
         * the result does not depend on the current time, and times in the future are accepted.
         *
         * @param clock the clock; its time zone is ignored
         * @return this builder
         */
        public Builder clock(Clock clock) {
            Objects.requireNonNull(clock, "clock");
            limited.put(EntriesWithinOutage.class, new EntriesWithinOutageValidator(clock));
            return this;
        }

        /**
         * Adds a custom rule that is a lambda expression. It is checked at its {@linkplain CustomRule#getStage() stage}
         * and at later stages. A document cannot waive a custom rule: such a waiver violates rule W1.
         *
         * @param rule the rule; adding it again has no effect
         * @return this builder
         * @throws IllegalArgumentException if its id is already in use
         */
        public Builder rule(CustomRule rule) {
            customRules.add(rule);
            return this;
        }

        /**
         * Adds a custom rule that is a constraint on {@link Postmortem} with {@link Rule} on its annotation type, or a
         * constraint composed of such constraints. The rule is checked at its {@linkplain Rule#stage() stage} and at
         * later stages. Such rules need Hibernate Validator, which is slow to start.
         *
         * <p>All attributes of the constraint have their default values. The message may be a text, or a key of a
         * {@code ValidationMessages} bundle, with attributes in braces but without expressions. A document cannot waive
         * a custom rule: such a waiver violates rule W1.
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
         * Sets the severity of the findings of a rule. With {@link Severity#WARNING}, a rule becomes advice.
         *
         * @param ruleId the id of a rule of the spec such as {@code B1}, in upper or lower case, or of a custom rule
         *     that has been added before
         * @param severity the severity
         * @return this builder
         * @throws IllegalArgumentException if there is no such rule, or if it is a rule of the spec that always applies
         *     (an error of {@link Stage#DRAFT})
         */
        public Builder severity(String ruleId, Severity severity) {
            settings.setSeverity(
                    RuleSettings.requireChangeable(ruleId, customRules), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /**
         * Disables rules of any severity, so that they are not checked.
         *
         * @param ruleIds the ids of rules of the spec such as {@code B1}, in upper or lower case, or of custom rules
         *     that have been added before; without any id, this method has no effect
         * @return this builder
         * @throws IllegalArgumentException if there is no such rule, or if it is a rule of the spec that always applies
         *     (an error of {@link Stage#DRAFT})
         */
        public Builder disable(String... ruleIds) {
            for (String id : ruleIds) {
                settings.disable(RuleSettings.requireChangeable(id, customRules));
            }
            return this;
        }

        /**
         * Disables all advice: rules with {@link Severity#WARNING} in the validator that is built, custom rules included.
         *
         * @return this builder
         */
        public Builder withoutAdvice() {
            settings.disableAdvice();
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
         * Sets the language of the documents, for rules that judge words, such as A3. By default, the language of each
         * document is detected. English, French, German, Portuguese and Spanish are known; otherwise English applies.
         *
         * @param locale a locale of the language; its region is ignored
         * @return this builder
         */
        public Builder documentLanguage(Locale locale) {
            documentLanguage = DocumentLanguage.stated(locale.getLanguage());
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

        /**
         * {@return a new validator with these settings}
         *
         * @throws IllegalStateException if a custom rule is a constraint, and Hibernate Validator is absent
         */
        public PostmortemValidator build() {
            return new PostmortemValidator(this);
        }
    }
}
