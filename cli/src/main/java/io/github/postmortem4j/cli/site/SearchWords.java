package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.TimelineEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of all postmortems for the search: on each line a word and the numbers of the postmortems that contain it, in
 * base 36. Words have letters and digits only, so that they cannot end the element that contains them.
 */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How much of a postmortem is searched, which limits the size of the index. */
    private static final int MAX_LENGTH = 30_000;

    private static final int MAX_WORD_LENGTH = 40;
    private static final int BASE = 36;

    private SearchWords() {}

    static String of(List<SiteReport> reports) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            String number = " " + Integer.toString(i, BASE);
            words(reports.get(i))
                    .forEach(word -> lines.computeIfAbsent(word, first -> new StringBuilder(first))
                            .append(number));
        }
        return String.join("\n", lines.values());
    }

    private static Set<String> words(SiteReport report) {
        String text = String.join("\n", texts(report.shown()));
        String start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        String folded = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(word.length() > MAX_WORD_LENGTH ? word.substring(0, MAX_WORD_LENGTH) : word);
        }
        return words;
    }

    private static List<String> texts(Postmortem postmortem) {
        List<String> texts = new ArrayList<>(List.of(postmortem.getTitle(), postmortem.getId()));
        texts.addAll(postmortem.getTags());
        texts.addAll(postmortem.getAuthors());
        if (postmortem.getHook() != null) {
            texts.add(postmortem.getHook().getText());
        }
        texts.add(postmortem.getSummary().getOverview());
        texts.add(postmortem.getSummary().getRootCause());
        texts.addAll(postmortem.getSummary().getImpact().getServices());
        texts.add(postmortem.getSummary().getImpact().getUserExperience());
        texts.add(postmortem.getSummary().getImpact().getNotes());
        RootCauseAndResolution cause = postmortem.getRootCauseAndResolution();
        texts.addAll(List.of(cause.getRootCause(), cause.getResolution(), cause.getTrigger()));
        texts.addAll(cause.getContributingFactors());
        texts.addAll(cause.getWhys());
        texts.addAll(postmortem.getCorrectiveMeasures().getImprovements());
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            texts.addAll(List.of(item.getTask(), item.getOwner(), item.getId()));
        }
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            texts.addAll(List.of(entry.getText(), entry.getInvestigated(), entry.getAssumption()));
            texts.addAll(entry.getEscalatedTo());
        }
        Lessons lessons = postmortem.getLessons();
        if (lessons != null) {
            texts.addAll(lessons.getWentWell());
            texts.addAll(lessons.getWentWrong());
            texts.addAll(lessons.getGotLucky());
        }
        return texts;
    }
}
