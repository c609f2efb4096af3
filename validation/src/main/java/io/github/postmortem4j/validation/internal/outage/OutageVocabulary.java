package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.Set;

/** English words that show whether a duration in a sentence is that of the whole outage. */
final class OutageVocabulary {

    /** Words for an outage. */
    static final Set<String> OUTAGE =
            WordSet.of("outage incident downtime disruption interruption unavailability blackout");

    /** The state of a service in an outage. */
    static final Set<String> STATE = WordSet.of("down unavailable offline unreachable inaccessible");

    /** People who are all affected, unless the text gives a number: "customers could not pay". */
    static final Set<String> PEOPLE = WordSet.of("users customers visitors buyers clients players people everyone");

    static final Set<String> COULD = Set.of("could", "were", "was");
    static final Set<String> COULD_NOT = WordSet.of("couldn't cannot can't not unable");

    /** Words that make a duration approximate. */
    static final Set<String> HEDGES = WordSet.of("""
            about around approximately approx roughly nearly almost some circa ca over under than more less
            longer shorter just well little bit close
            """);

    /** Words that may separate an outage from its duration: "the outage lasted for a total of ...". */
    static final Set<String> LINKS = WordSet.of("""
            for of was were is has had been lasted lasting went on continued a an the this total all whole
            entire that which only exactly
            """);

    static final Set<String> LASTING = Set.of("lasted", "lasting", "continued");

    /** Words that may separate an outage from the affected service. */
    static final Set<String> OF_SERVICE = WordSet.of("of for in at on");

    /** Words for the affected users and the extent: "unavailable to all our customers for ...". */
    static final Set<String> AUDIENCE = WordSet.of("""
            to for all our customers users visitors everyone everybody completely entirely fully worldwide
            globally everywhere
            """);

    /** Words that may separate a duration from the outage: "33 minutes of complete downtime". */
    static final Set<String> FILLERS = WordSet.of("""
            of long full complete total whole global worldwide major production service site the wide
            """);

    /** Words before an outage that make it an outage of something else: "the power outage lasted ...". */
    static final Set<String> FOREIGN = WordSet.of("""
            power network upstream provider provider's vendor dns cloud aws gcp azure regional database first
            second third last earlier prior former past brief short longest
            """);

    /** Words that make a duration partial or a bound: "the first 33 minutes of the outage", "at least 33 minutes". */
    static final Set<String> PARTIAL_BEFORE = WordSet.of("""
            first last next final remaining least most up within second additional every each
            """);

    /** Words before "a ... outage" that make it a cause or an earlier outage: "after a 5-minute outage of ...". */
    static final Set<String> CAUSES = WordSet.of("after following by during since from despite without");

    /** Words after a duration that relate it to something else: "33 minutes after the deployment". */
    static final Set<String> OTHER_SPAN_AFTER = WordSet.of("""
            after before later earlier ago into old until till since from between per each every than while
            because when as longer faster window during
            """);

    /** Words for another outage, a part of this outage, or a hypothetical one, anywhere in the sentence. */
    static final Set<String> OTHER_SUBJECT = WordSet.of("""
            previous previously another similar scheduled maintenance would might if expected estimated
            average averaged maximum median each per sla slo budget typically usually normally intermittently
            again twice later relapse relapsed recurred ago yesterday's year's month's week's will planned
            then partial partially few part parts initial initially instead otherwise should target could've
            """);

    /** Components of a system, which may fail without an outage; other names are taken to be services. */
    static final Set<String> INTERNALS = WordSet.of("""
            database databases db replica replicas primary secondary node nodes server servers host hosts pod
            pods cluster clusters cache caches queue queues region zone link network switch router dashboard status
            worker workers job jobs disk instance instances monitoring alerting proxy process one some most
            """);

    /** Words before the name of a place, in which there may be a part of the outage. */
    static final Set<String> IN_PLACE = WordSet.of("in across near outside within");

    static final Set<String> MONTHS = WordSet.of("""
            january february march april may june july august september october november december
            """);

    private OutageVocabulary() {}
}
