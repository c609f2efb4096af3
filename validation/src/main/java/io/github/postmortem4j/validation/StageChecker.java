package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Hibernate Validator, set up so that each stage is a group and each rule stands in the groups of its stages: so a rule
 * is checked once, however many ways lead to it. Safe for use by many threads.
 */
final class StageChecker {

    private static final Map<Stage, Class<?>> GROUPS = Map.of(
            Stage.DRAFT, Draft.class,
            Stage.COMPLETE, Complete.class,
            Stage.CONCISE, Concise.class,
            Stage.ENGAGING, Engaging.class,
            Stage.PUBLISHABLE, Publishable.class);

    private final Map<Stage, Set<Class<? extends Annotation>>> rules = new EnumMap<>(Stage.class);
    private final Map<Stage, Set<String>> waivable = new EnumMap<>(Stage.class);
    private final Validator validator;
    private final FaultSearch faultSearch;

    /**
     * Sets the engine up.
     *
     * @param houseRules rules beside those of the spec
     * @param enabled which rules are checked
     * @param limits what is set otherwise than by default, by attribute, of which constraint
     * @param filler what the findings are told with
     */
    StageChecker(
            Collection<Class<? extends Annotation>> houseRules,
            Predicate<Class<? extends Annotation>> enabled,
            Map<Class<? extends Annotation>, Map<String, Object>> limits,
            MessageFiller filler) {
        for (Stage stage : Stage.values()) {
            Stream<Class<? extends Annotation>> ofHouse =
                    houseRules.stream().filter(constraint -> isAskedForAt(stage, constraint));
            rules.put(
                    stage,
                    Stream.concat(Stages.rulesOf(stage).stream(), ofHouse)
                            .filter(enabled)
                            .collect(Collectors.toUnmodifiableSet()));
            waivable.put(
                    stage,
                    rulesOf(stage).stream()
                            .map(RuleBook::ruleOf)
                            .filter(rule -> rule.stage() != Stage.DRAFT && RuleBook.find(rule.id()) != null)
                            .map(Rule::id)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        ValidatorFactory factory = bootstrap(limits, filler);
        validator = factory.getValidator();
        faultSearch = new FaultSearch(validator, factory.getConstraintValidatorFactory());
    }

    private static boolean isAskedForAt(Stage stage, Class<? extends Annotation> constraint) {
        Stage first = RuleBook.ruleOf(constraint).stage();
        return first == Stage.DRAFT || first == stage || stage == Stage.PUBLISHABLE;
    }

    Set<ConstraintViolation<Postmortem>> violations(Postmortem postmortem, Stage stage) {
        return validator.validate(postmortem, Default.class, GROUPS.get(stage));
    }

    private Set<Class<? extends Annotation>> rulesOf(Stage stage) {
        return rules.getOrDefault(stage, Set.of());
    }

    /** Returns the ids of the rules that are checked at a stage and that a document can waive. */
    Set<String> waivableAt(Stage stage) {
        return waivable.getOrDefault(stage, Set.of());
    }

    /** Returns the first place where a document has a fault of a rule that can be waived, be it waived or not. */
    Optional<Location> firstFault(String rule, Postmortem postmortem) {
        return faultSearch.first(rule, postmortem);
    }

    private ValidatorFactory bootstrap(
            Map<Class<? extends Annotation>, Map<String, Object>> limits, MessageFiller filler) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(filler);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Postmortem> type = mapping.type(Postmortem.class);
        rules.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(constraint -> constraint.isAnnotationPresent(Constraint.class))
                .forEach(constraint ->
                        type.constraint(definition(constraint, limits.getOrDefault(constraint, Map.of()))));
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    private <A extends Annotation> GenericConstraintDef<A> definition(Class<A> constraint, Map<String, Object> limits) {
        Class<?>[] groups = EnumSet.allOf(Stage.class).stream()
                .filter(stage -> rulesOf(stage).contains(constraint))
                .map(GROUPS::get)
                .toArray(Class<?>[]::new);
        GenericConstraintDef<A> definition = new GenericConstraintDef<>(constraint).groups(groups);
        limits.forEach(definition::param);
        return definition;
    }

    private interface Draft {}

    private interface Complete {}

    private interface Concise {}

    private interface Engaging {}

    private interface Publishable {}
}
