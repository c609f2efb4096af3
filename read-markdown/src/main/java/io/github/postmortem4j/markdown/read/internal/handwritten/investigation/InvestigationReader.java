package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads which part an entry says was investigated, and on which assumption: {@code Checked the database, assuming a slow
 * query}.
 */
public final class InvestigationReader {

    private static final int MAX_LENGTH = 2_000;

    /** The number of words of "Our first" before "guess: DNS". */
    private static final int MAX_BEFORE = 4;

    private final List<PhraseDictionary> languages;

    public InvestigationReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
    }

    /** Sets what the first language states that has both the part and the assumption, or else the first with one. */
    public void read(EntryDraft entry, String text) {
        if (entry.hasPartAndAssumption()) {
            return;
        }
        TextWords words = words(text);
        String investigated = entry.investigated;
        String assumption = entry.assumption;
        PhraseDictionary partial = null;
        String part = "";
        for (PhraseDictionary language : languages) {
            read(entry, new PhraseWords(words, language));
            if (entry.hasPartAndAssumption()) {
                return;
            }
            boolean found = !entry.investigated.equals(investigated) || !entry.assumption.equals(assumption);
            // A language that knows the article before a part reads only the part.
            boolean better = partial != null && found && part.endsWith(' ' + entry.investigated);
            if (better || (partial == null && found)) {
                partial = language;
                part = entry.investigated;
            }
            entry.investigated = investigated;
            entry.assumption = assumption;
        }
        if (partial != null) {
            read(entry, new PhraseWords(words, partial));
        }
    }

    /** Sets the question in parentheses after a part as the assumption: {@code Checked the content (was this spam?)}. */
    private static void question(EntryDraft entry, PhraseWords words, int from) {
        int end = words.words().questionFrom(from);
        if (end > from && !entry.investigated.isEmpty() && entry.assumption.isEmpty()) {
            entry.assumption = new WordSpan(from, end).in(words);
        }
    }

    /** Sets a part with the words after it as the assumption: {@code Looked at the CDN as the likely cause}. */
    private static void suspected(EntryDraft entry, PhraseWords words, WordSpan part) {
        // In "network issues as a potential cause", the part is only the network.
        int end = part.to() + (words.endsBefore(part.to()) ? 0 : words.at("NO_PART_END", part.to()));
        int suspect = part.isEmpty() || words.endsBefore(end) ? 0 : words.at("AS_SUSPECT", end);
        // In "the load balancer as the initial suspect was a spike", the part is not what was suspected.
        boolean other = suspect > 0 && words.is("BE", end + suspect) && !words.endsBefore(end + suspect);
        if (suspect > 0 && !other && entry.assumption.isEmpty()) {
            entry.assumption = new WordSpan(part.from(), end + suspect).in(words);
        }
    }

    /** Sets the problems of a part on which an investigation focused as the assumption: {@code focused on network issues}. */
    private static void focused(EntryDraft entry, PhraseWords words, int at, WordSpan part) {
        int focus = words.at("FOCUSING", at);
        // In "focused on the network issues", the issues are those that users had.
        boolean assumed = focus > 0
                && part.from() == at + focus
                && !words.endsBefore(part.to())
                && !words.is("USER_NOUN", part.to() - 1)
                && !words.is("OUTSIDER", part.to() - 1);
        int problem = assumed ? words.at("NO_PART_END", part.to()) : 0;
        if (problem > 0 && entry.assumption.isEmpty()) {
            entry.assumption = new WordSpan(part.from(), part.to() + problem).in(words);
        }
    }

    private static TextWords words(String text) {
        return TextWords.of(text.length() > MAX_LENGTH ? "" : text);
    }

    private static void read(EntryDraft entry, PhraseWords words) {
        int assumed = 0;
        WordSpan suspect = WordSpan.NONE;
        for (int i = 0; i < words.size(); i++) {
            if (words.isPlain(i)) {
                continue;
            }
            WordSpan assumption = entry.assumption.isEmpty() ? AssumptionScanner.at(words, i) : WordSpan.NONE;
            if (!assumption.isEmpty() && !isDenied(words, i)) {
                entry.assumption = assumption.in(words);
                assumed = assumption.to();
                suspect = AssumptionScanner.suspect(words, i);
            }
            ruledOut(entry, words, i);
            named(entry, words, i);
            boolean stated = i < assumed || AssumptionScanner.isStated(words, i);
            int passive = stated ? 0 : CheckScanner.passive(words, i);
            int checking = stated ? 0 : CheckScanner.active(words, i);
            if (passive + checking > 0 && entry.investigated.isEmpty() && !isDenied(words, i)) {
                WordSpan subject = passive > 0 ? InvestigatedPart.before(words, i) : WordSpan.NONE;
                WordSpan part =
                        subject.isEmpty() && checking > 0 ? InvestigatedPart.after(words, i + checking) : subject;
                entry.investigated = part.in(words);
                suspected(entry, words, part);
                focused(entry, words, i, part);
                question(entry, words, part.to());
            }
            if (entry.investigated.isEmpty() && !isDenied(words, i)) {
                WordSpan between = CheckScanner.between(words, i);
                WordSpan check = between.isEmpty() ? CheckScanner.named(words, i) : between;
                entry.investigated = check.in(words);
            }
            i += Math.max(0, passive - 1);
        }
        entry.investigated = entry.investigated.isEmpty() ? suspect.in(words) : entry.investigated;
        // What a check revealed after a false lead is not the false lead.
        boolean finding = entry.investigated.isEmpty() && entry.kind != EntryKind.MISLEADING_PATH;
        entry.investigated = finding ? PartOfFinding.find(words) : entry.investigated;
    }

    /**
     * Sets what was named as the likely cause: {@code identified the cache as a likely cause}, or {@code cache identified as
     * a likely cause}.
     */
    private static void named(EntryDraft entry, PhraseWords words, int at) {
        int verb = words.at("NAMING", at);
        int passive = verb == 0 || words.endsBefore(at + verb) ? 0 : words.at("AS_SUSPECT", at + verb);
        if (passive > 0 && entry.investigated.isEmpty()) {
            int be = words.is("BE", at - 1) ? at - 1 : at;
            WordSpan subject = InvestigatedPart.before(words, be);
            entry.investigated = subject.in(words);
            boolean open = !subject.isEmpty() && entry.assumption.isEmpty();
            entry.assumption = open ? new WordSpan(subject.from(), at + verb + passive).in(words) : entry.assumption;
            return;
        }
        WordSpan part = verb == 0 || isDenied(words, at) ? WordSpan.NONE : InvestigatedPart.after(words, at + verb);
        boolean suspect = !part.isEmpty() && !words.endsBefore(part.to()) && words.is("AS_SUSPECT", part.to());
        if (suspect && entry.investigated.isEmpty()) {
            entry.investigated = part.in(words);
            suspected(entry, words, part);
        }
    }

    /** Sets what was ruled out: a part such as the database, or an assumption such as a disk failure. */
    private static void ruledOut(EntryDraft entry, PhraseWords words, int at) {
        int done = words.at("RULED_OUT", at);
        int verb = Math.max(done, words.at("TO_RULE_OUT", at));
        boolean stated = verb > 0 && !isDenied(words, at);
        WordSpan object = stated ? InvestigatedPart.partOrProblem(words, at + verb) : WordSpan.NONE;
        if (!object.isEmpty() && AssumptionScanner.hasProblem(words, object)) {
            entry.assumption = entry.assumption.isEmpty() ? object.in(words) : entry.assumption;
        } else if (!object.isEmpty() && done > 0 && entry.investigated.isEmpty()) {
            entry.investigated = object.in(words);
        }
    }

    /** {@return whether a text begins with an assumption, as in {@code Our first guess: DNS}} */
    public boolean beginsWithHypothesis(String text) {
        TextWords words = words(text);
        for (PhraseDictionary language : languages) {
            PhraseWords each = new PhraseWords(words, language);
            if (AssumptionScanner.isDiagnosis(each)) {
                return true;
            }
            for (int i = 0; i < Math.min(MAX_BEFORE, words.size()); i++) {
                if (AssumptionScanner.hypothesis(each, i) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@return the only part of which somebody assumed a problem, as in {@code thought to be a failure of the disk}, or that
     * {@code might be full}; or an empty text}
     */
    public String partWithProblem(String text, String assumption) {
        if (assumption.isEmpty()) {
            return "";
        }
        TextWords words = words(text);
        for (PhraseDictionary language : languages) {
            PhraseWords each = new PhraseWords(words, language);
            PhraseWords assumed = new PhraseWords(words(assumption), language);
            boolean stated = IntStream.range(0, each.size()).anyMatch(i -> AssumptionScanner.isStated(each, i));
            boolean problem = AssumptionScanner.hasProblem(assumed, new WordSpan(0, assumed.size()))
                    || AssumedPart.isPossibility(assumed);
            String part = stated && problem ? AssumedPart.in(assumption, language) : "";
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "";
    }

    /** {@return what a check found to be in order, as in {@code found no evidence of a problem with the disk}, or an empty text} */
    String inOrder(String text) {
        TextWords words = words(text);
        for (PhraseDictionary language : languages) {
            PhraseWords each = new PhraseWords(words, language);
            for (int i = 0; i < words.size(); i++) {
                int found = each.at("FOUND_IN_ORDER", i);
                int end = found > 0 ? words.endOfSentence(i) : 0;
                if (end > i + found) {
                    return words.text(i + found, end);
                }
            }
        }
        return "";
    }

    private static boolean isDenied(PhraseWords words, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 3 && !words.words().beginsSentence(i + 1); i--) {
            if (words.is("DENIAL", i)) {
                return true;
            }
        }
        return false;
    }
}
