package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the labeled facts of the summary. A fact whose value cannot be read is kept as text of the overview. */
public final class LabeledFactReader {

    private static final int MAX_LIST = 200;
    private static final int MAX_NAME_WORDS = 4;
    private static final int MAX_NAMES_WORDS = 9;

    /** The length of a zone in parentheses between a time and the next clause, and the number of words of a clause. */
    private static final int MAX_ZONE = 10;

    private static final int MIN_CLAUSE = 3;
    private static final int MAX_PERIOD = 500;

    /** More than "About 20 percent of all our registered users" has; a longer text has a clause. */
    private static final int MAX_SHARE_WORDS = 9;

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final AffectedShareReader shares;
    private final Set<LabeledFact> factsWithTimes;
    private final List<LabeledFact> factsWithShares = new ArrayList<>();

    public LabeledFactReader(ReadingContext context, AffectedShareReader shares, Set<LabeledFact> factsWithTimes) {
        this.context = context;
        this.assembler = context.assembler();
        this.shares = shares;
        this.factsWithTimes = factsWithTimes;
    }

    public void read(LabeledFact fact) {
        String text = fact.text();
        if (text.isBlank()) {
            return;
        }
        switch (fact.kind()) {
            case SERVICES -> services(fact);
            case USER_EXPERIENCE -> put("/summary/impact/userExperience", fact, assembler.userExperience);
            case FURTHER_IMPACT -> put("/summary/impact/notes", fact, assembler.impactNotes);
            case ROOT_CAUSE -> put("/summary/rootCause", fact, assembler.summaryCause);
            case SHARE, USERS -> users(fact, text);
            case DURATION, STARTED, ENDED -> {
                if (factsWithTimes.contains(fact) && !hasOtherWords(fact)) {
                    keepLinesWithoutTimes(fact.lines(), assembler);
                } else {
                    keep(fact, text);
                }
            }
            default -> keep(fact, text);
        }
    }

    /** {@return whether the first line of a fact about times has a clause or a sentence besides them} */
    private boolean hasOtherWords(LabeledFact fact) {
        String text = ParagraphText.of(fact.lines().get(0).text());
        if (text.length() > MAX_PERIOD) {
            return true;
        }
        int end = 0;
        for (Moment moment : MomentFinder.moments(text)) {
            end = Math.max(end, moment.end());
        }
        String rest = text.substring(Math.min(end, text.length()));
        return hasClause(rest, rest.indexOf(", ")) || hasClause(rest, rest.indexOf(". "));
    }

    private static boolean hasClause(String rest, int start) {
        return start >= 0
                && start <= MAX_ZONE
                && WordFolding.words(rest.substring(start)).split(" ", -1).length >= MIN_CLAUSE;
    }

    private void put(String pointer, LabeledFact fact, List<String> texts) {
        assembler.positions.put(pointer, fact.place());
        texts.addAll(ParagraphText.paragraphs(fact.lines()));
    }

    /** Keeps the lines behind the first one that state no time, because they do not belong to a fact about times. */
    public static void keepLinesWithoutTimes(List<MarkdownLine> lines, PostmortemAssembler assembler) {
        lines.stream()
                .skip(1)
                .map(line -> ParagraphText.of(line.text()))
                .filter(text -> !text.isEmpty() && text.chars().noneMatch(Character::isDigit))
                .forEach(assembler.overview::add);
    }

    /** Keeps a fact in the author's words, since repeating it is better than losing it. */
    private void keep(LabeledFact fact, String text) {
        assembler.positions.put("/summary/overview", fact.place());
        assembler.overview.add(fact.name() + ": " + text);
    }

    private void services(LabeledFact fact) {
        List<MarkdownLine> table =
                fact.lines().stream().filter(MarkdownLine::isTable).toList();
        context.otherSections().keep("", 0, table, "issue-summary");
        assembler.positions.put("/summary/impact/services", fact.place());
        for (MarkdownLine line : fact.lines()) {
            String text = ParagraphText.of(line.text());
            Labels labels = context.words().labels().get(0);
            if (!line.isItem() && !text.isBlank() && text.length() <= MAX_LIST && !isSentence(text)) {
                String names = withoutImages(line);
                String list = names.endsWith(".") ? names.substring(0, names.length() - 1) : names;
                assembler.services.addAll(
                        ServiceList.split(list, labels, context.words().phrases()));
            } else if (!text.isBlank()) {
                assembler.services.add(text);
            }
        }
    }

    private static String withoutImages(MarkdownLine line) {
        return line.text().runs().stream()
                .filter(run -> !run.is(TextRun.Mark.IMAGE))
                .map(TextRun::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** {@return whether a text ends with a full stop and is more than a list of names} */
    private boolean isSentence(String text) {
        if (!text.endsWith(".")) {
            return false;
        }
        for (String name : text.split(",", -1)) {
            if (WordFolding.words(name).split(" ", -1).length > MAX_NAME_WORDS && text.indexOf(',') >= 0) {
                return true;
            }
        }
        PhraseDictionary phrases = context.words().phrases();
        boolean verb = phrases.has("BE", text) || phrases.has("AFFECTED", text);
        boolean isLong = WordFolding.words(text).split(" ", -1).length > MAX_NAMES_WORDS;
        return text.indexOf(',') < 0 && (verb || isLong);
    }

    private void users(LabeledFact fact, String text) {
        MarkdownLine line = fact.lines().get(0);
        boolean share = line.text().text().length() < 300 && shares.readLabeled(line);
        int open = text.indexOf('(');
        Long number = UserCount.of(share && open > 0 ? text.substring(open + 1) : share ? "" : text);
        if (number != null) {
            assembler.affectedUsers = number;
            assembler.positions.put("/summary/impact/affectedUsers", line);
        }
        boolean clause = WordFolding.words(text).split(" ", -1).length > MAX_SHARE_WORDS;
        boolean rest = share ? clause || (open > 0 && number == null) : number == null;
        if (rest) {
            put("/summary/impact/notes", fact, assembler.impactNotes);
        } else if (share) {
            factsWithShares.add(fact);
        }
    }

    /** Keeps the facts of which only a share was read, because another statement contradicts it. */
    public void keepShares() {
        factsWithShares.forEach(fact -> put("/summary/impact/notes", fact, assembler.impactNotes));
    }
}
