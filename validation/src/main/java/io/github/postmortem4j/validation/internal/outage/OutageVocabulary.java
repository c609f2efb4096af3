package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.Set;

/** The words by which a sentence tells that a length of time is, or is not, that of the whole outage. English. */
final class OutageVocabulary {

    /** What an outage is called. */
    static final Set<String> OUTAGE =
            WordSet.of("outage incident downtime disruption interruption unavailability blackout");

    /** How a service is in an outage. */
    static final Set<String> STATE = WordSet.of("down unavailable offline unreachable inaccessible");

    /** Those who are all hit by an outage, when nothing says how many of them: "customers could not pay". */
    static final Set<String> PEOPLE = WordSet.of("users customers visitors buyers clients players people everyone");

    static final Set<String> COULD = Set.of("could", "were", "was");
    static final Set<String> COULD_NOT = WordSet.of("couldn't cannot can't not unable");

    /** What turns a length of time into a rough one. */
    static final Set<String> HEDGES = WordSet.of("""
            about around approximately approx roughly nearly almost some circa ca over under than more less
            longer shorter just well little bit close
            """);

    /** What may stand between an outage and its length: "the outage lasted for a total of ...". */
    static final Set<String> LINKS = WordSet.of("""
            for of was were is has had been lasted lasting went on continued a an the this total all whole
            entire that which only exactly
            """);

    static final Set<String> LASTING = Set.of("lasted", "lasting", "continued");

    /** What may stand between an outage and the service that had it. */
    static final Set<String> OF_SERVICE = WordSet.of("of for in at on");

    /** Those to whom a service is down, and how much: "unavailable to all our customers for ...". */
    static final Set<String> AUDIENCE = WordSet.of("""
            to for all our customers users visitors everyone everybody completely entirely fully worldwide
            globally everywhere
            """);

    /** What may stand between a length and the outage: "33 minutes of complete downtime". */
    static final Set<String> FILLERS = WordSet.of("""
            of long full complete total whole global worldwide major production service site the wide
            """);

    /** Outages of something else, named right before the outage: "the power outage lasted ...". */
    static final Set<String> FOREIGN = WordSet.of("""
            power network upstream provider provider's vendor dns cloud aws gcp azure regional database first
            second third last brief short longest
            """);

    /** What makes a length one of several, or a bound: "the first 33 minutes of the outage", "at least 33 minutes". */
    static final Set<String> PARTIAL_BEFORE = WordSet.of("""
            first last next final remaining least most up within second additional every each
            """);

    /** What makes an outage with "a" before it a cause or an earlier one: "after a 5-minute outage of ...". */
    static final Set<String> CAUSES = WordSet.of("after following by during since from despite without");

    /** What makes a length run from or to something else: "33 minutes after the deployment". */
    static final Set<String> ANOTHER_SPAN_AFTER = WordSet.of("""
            after before later earlier ago into old until till since from between per each every than while
            because when as longer faster window during
            """);

    /** What makes a whole sentence speak of another outage, of a part of this one, or of what might have been. */
    static final Set<String> ANOTHER_STORY = WordSet.of("""
            previous previously another similar planned scheduled maintenance would might if expected estimated
            average averaged maximum median each per sla slo budget typically usually normally intermittently
            then partial partially few part parts initial initially instead otherwise should target could've
            """);

    /** Parts of a system that fail without an outage; a service that is down is told from them by its name. */
    static final Set<String> INTERNALS = WordSet.of("""
            database databases db replica replicas primary secondary node nodes server servers host hosts pod
            pods cluster clusters cache caches queue queues region zone link network switch router dashboard
            worker workers job jobs disk instance instances monitoring alerting proxy process one some most
            """);

    private OutageVocabulary() {}
}
