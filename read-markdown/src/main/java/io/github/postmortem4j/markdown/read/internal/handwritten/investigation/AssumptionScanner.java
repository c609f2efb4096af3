package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Finds which words of a sentence state the assumption of an investigation. */
final class AssumptionScanner {

    private static final int MAX_ASSUMPTION = 25;

    /** The number of words of "pointed to". */
    private static final int MAX_FINDING = 2;

    private AssumptionScanner() {}

    /**
     * {@return the assumption that begins at a word, with a verb such as "suspected" or a noun such as "hypothesis"; empty
     * if there is none}
     */
    static WordSpan at(PhraseWords words, int from) {
        int verb = Math.max(assuming(words, from), hypothesis(words, from));
        if (verb > 0 && isOfOutsider(words, from)) {
            return WordSpan.NONE;
        }
        if (verb > 0) {
            WordSpan passive = passive(words, from, from + verb);
            return passive.isEmpty() ? object(words, from + verb) : passive;
        }
        if (isHypothesisAfter(words, from)) {
            return InvestigatedPart.subject(words, from);
        }
        int possible = words.at("POSSIBLE", from);
        if (possible > 0 && (isInvestigated(words, from) || isFinding(words, from))) {
            return object(words, from + possible);
        }
        int chasing = words.at("CHASING", from);
        if (chasing > 0) {
            WordSpan chased = object(words, from + chasing);
            return hasProblem(words, chased) && !isVague(words, chased) ? chased : WordSpan.NONE;
        }
        WordSpan guess = guess(words, from);
        if (!guess.isEmpty()) {
            return guess;
        }
        int pointed = words.at("POINTED_TO", from);
        if (pointed > 0) {
            WordSpan object = object(words, from + pointed);
            boolean part = AssumedPart.isAll(object.in(words), words.dictionary());
            return part || hasProblem(words, object) ? object : WordSpan.NONE;
        }
        int modal = words.at("MIGHT_BE", from);
        return modal > 0 ? possibility(words, from, from + modal) : WordSpan.NONE;
    }

    /** {@return whether users or the like are the subject of a verb, one or two words before it} */
    private static boolean isOfOutsider(PhraseWords words, int verb) {
        boolean near = verb > 0 && !words.endsBefore(verb);
        return near
                && (words.is("OUTSIDER", verb - 1)
                        || (verb > 1 && words.is("OUTSIDER", verb - 2) && !words.endsBefore(verb - 1)));
    }

    /** {@return whether a form of "be" and a noun such as "first suspect" end a clause, as in "DNS was our first suspect"} */
    private static boolean isHypothesisAfter(PhraseWords words, int from) {
        int be = words.at("BE", from);
        if (be == 0) {
            return false;
        }
        int noun = from + be;
        noun += words.is("DETERMINER", noun) && !words.endsBefore(noun) ? 1 : 0;
        int length = words.endsBefore(noun) ? 0 : words.at("HYPOTHESIS", noun);
        int end = noun + length;
        boolean last = end == words.size() || words.endsBefore(end) || words.is("CLAUSE_JOINT", end);
        return length > 0 && (last || words.is("AND", end)) && hypothesis(words, noun) == 0;
    }

    /** {@return whether an assumption is stated by a verb or noun that has no other meaning} */
    static boolean isStated(PhraseWords words, int from) {
        return assuming(words, from) > 0 || hypothesis(words, from) > 0;
    }

    /** {@return whether a text begins like "misdiagnosed as", so that it states what a check before it led to} */
    static boolean isDiagnosis(PhraseWords words) {
        return words.size() > 0 && words.is("MISDIAGNOSED", 0);
    }

    private static int assuming(PhraseWords words, int from) {
        return Math.max(words.at("ASSUMING", from), words.at("MISDIAGNOSED", from));
    }

    /**
     * {@return the number of words of "assumption on the root cause was" or the like at an index, 0 if there is none; a
     * colon can replace the verb}
     */
    static int hypothesis(PhraseWords words, int from) {
        int noun = words.at("HYPOTHESIS", from);
        if (noun == 0) {
            return 0;
        }
        int end = from + noun;
        end += words.at("HYPOTHESIS_ABOUT", end);
        int verb = words.endsBefore(end) ? 0 : words.at("HYPOTHESIS_IS", end);
        boolean colon = end < words.size() && words.words().isAfterColon(end);
        // In "our first hypothesis, a full disk, was dismissed", the words between the commas are the assumption.
        boolean apposition = end < words.size() && words.words().isAfterComma(end) && words.is("DETERMINER", end);
        return verb > 0 || colon || apposition ? end + verb - from : 0;
    }

    /**
     * {@return the subject of "was suspected", or the whole clause of "was believed to be overloaded"; empty if the subject
     * is a pronoun or the participle begins a clause}
     */
    private static WordSpan passive(PhraseWords words, int participle, int end) {
        int be = be(words, participle);
        boolean named = words.is("SUSPECTED", participle) && be < participle;
        WordSpan subject = named ? InvestigatedPart.subject(words, be) : problemBefore(words, participle, end);
        if (subject.isEmpty() || words.is("THAT", end - 1)) {
            return WordSpan.NONE;
        }
        WordSpan object = end - participle > 1 ? clause(words, end) : WordSpan.NONE;
        boolean vague = object.isEmpty() || isVague(words, object);
        return vague ? subject : new WordSpan(subject.from(), object.to());
    }

    /** {@return the subject of "memory leak suspected", with which a clause ends; empty if it names nothing that can be wrong} */
    private static WordSpan problemBefore(PhraseWords words, int participle, int end) {
        boolean last = words.is("SUSPECTED", participle) && (end == words.size() || words.endsBefore(end));
        WordSpan subject = last ? InvestigatedPart.subject(words, participle) : WordSpan.NONE;
        return hasProblem(words, subject) ? subject : WordSpan.NONE;
    }

    /** {@return the index of "was" before a participle, with an adverb between them; the participle if there is none} */
    private static int be(PhraseWords words, int participle) {
        for (int i = participle - 1; i >= 0 && i >= participle - 3 && !words.endsBefore(i + 1); i--) {
            int be = words.at("BE", i);
            if (be > 0 && i + be <= participle) {
                return i > 0 && words.is("BE", i - 1) && words.at("BE", i - 1) > 1 ? i - 1 : i;
            }
        }
        return participle;
    }

    /** {@return the words after "maybe" at the start of a clause, if they are a question or what can be wrong} */
    private static WordSpan guess(PhraseWords words, int from) {
        int maybe = words.words().beginsClause(from) ? words.at("MAYBE", from) : 0;
        int start = from + maybe + words.at("MIGHT_BE_LINK", from + maybe);
        WordSpan object = maybe == 0 ? WordSpan.NONE : object(words, start);
        boolean question = !object.isEmpty() && words.words().endsQuestion(object.to() - 1);
        return question || hasProblem(words, object) ? object : WordSpan.NONE;
    }

    /** {@return the words after "might be", or the whole clause if they only say that something is the problem} */
    private static WordSpan possibility(PhraseWords words, int modal, int from) {
        int start = from + words.at("MIGHT_BE_LINK", from);
        WordSpan object = object(words, start);
        if (object.isEmpty()) {
            return WordSpan.NONE;
        }
        if (isVague(words, object)) {
            WordSpan subject = InvestigatedPart.before(words, modal);
            return subject.isEmpty() ? WordSpan.NONE : new WordSpan(subject.from(), object.to());
        }
        boolean noun = start > from || words.is("DETERMINER", start) || hasProblem(words, object);
        return noun ? object : WordSpan.NONE;
    }

    /** {@return what "might be the problem", which is both the part and the assumption} */
    static WordSpan suspect(PhraseWords words, int from) {
        int modal = words.at("MIGHT_BE", from);
        WordSpan object = modal == 0 ? WordSpan.NONE : object(words, from + modal);
        return object.isEmpty() || !isVague(words, object) ? WordSpan.NONE : InvestigatedPart.before(words, from);
    }

    /** {@return whether a verb of investigation is before a word, in the same sentence} */
    private static boolean isInvestigated(PhraseWords words, int at) {
        for (int i = at - 1; i >= 0 && !words.words().beginsSentence(i + 1); i--) {
            if (words.is("INVESTIGATING", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a verb such as "indicated" is before a word, as in "the logs indicated a potential leak"} */
    private static boolean isFinding(PhraseWords words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MAX_FINDING) && !words.endsBefore(i + 1); i--) {
            if (i + words.at("FINDING", i) == at) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether some words, such as "a disk failure", name what can be wrong rather than a part of a system} */
    static boolean hasProblem(PhraseWords words, WordSpan span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (words.is("PROBLEM_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether some words, such as "the problem", say nothing about what the problem was} */
    private static boolean isVague(PhraseWords words, WordSpan span) {
        int i = span.from();
        while (i < span.to() && words.is("DETERMINER", i)) {
            i++;
        }
        return words.is("NO_ASSUMPTION", i);
    }

    /** {@return the words from an index to the end of the assumption, empty if they are none or too many} */
    private static WordSpan clause(PhraseWords words, int from) {
        int end = from;
        boolean sign = from < words.size()
                && (words.words().isAfterColon(from) || words.words().isAfterComma(from));
        while (end < words.size() && continues(words, end, end == from && sign)) {
            end++;
        }
        boolean vague = end - from == 2 && words.is("VAGUE_ADJECTIVE", from) && words.is("VAGUE_NOUN", from + 1);
        boolean none = end == from || end - from > MAX_ASSUMPTION || vague || words.is("NO_SUSPECT", from);
        return none ? WordSpan.NONE : new WordSpan(from, end);
    }

    private static WordSpan object(PhraseWords words, int from) {
        int end = clause(words, from).to();
        if (end <= from) {
            return WordSpan.NONE;
        }
        end = beforeReason(words, from, end);
        String text = words.words().text(from, end);
        // A single word is an assumption if it is a name, such as DNS.
        boolean name = text.chars().anyMatch(Character::isUpperCase) && !words.is("DETERMINER", from);
        return end - from > 1 || name ? new WordSpan(from, end) : WordSpan.NONE;
    }

    /**
     * {@return the end of an assumption that only names a part, without the reason for it: "the payment gateway due to the
     * errors"}
     */
    private static int beforeReason(PhraseWords words, int from, int end) {
        int part = from;
        while (part < end && (words.is("DETERMINER", part) || words.is("COMPONENT", part))) {
            part += Math.max(1, words.at("COMPONENT", part));
        }
        return part > from && part < end && words.is("REASON", part) ? part : end;
    }

    private static boolean continues(PhraseWords words, int at, boolean afterSign) {
        boolean clause = words.words().beginsClause(at) && !words.words().isAfterQuote(at);
        return (!clause || afterSign) && !isNextVerb(words, at) && !words.is("VERDICT", at);
    }

    /** {@return whether "and" or "but" and another verb of investigation follow, as in "suspected DNS and checked it"} */
    private static boolean isNextVerb(PhraseWords words, int at) {
        boolean verb = words.is("INVESTIGATING", at + 1) || words.is("INVESTIGATING", at + 2);
        return words.is("CLAUSE_JOINT", at) || (words.is("AND", at) && (verb || words.is("NEXT_VERB", at + 1)));
    }
}
