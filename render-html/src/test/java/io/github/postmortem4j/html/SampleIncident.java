package io.github.postmortem4j.html;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;

/** A document with every field that a page shows, in which one text stands for each text of the author. */
final class SampleIncident {

    private SampleIncident() {}

    static Postmortem withTexts(String text) {
        String json = """
                {"schemaVersion":"1.0","id":"T","title":"T","severity":"T","authors":["T"],"reviewers":["T"],
                "tags":["T"],"status":"DRAFT","timeZone":"UTC",
                "hook":{"text":"T","figure":{"uri":"https://example.com/a.png","alt":"T","caption":"T"}},
                "summary":{"overview":"T","startedAt":"2026-03-01T22:00:00Z","endedAt":"2026-03-02T09:30:00Z",
                "impact":{"services":["T"],"userExperience":"T","affectedUsersPercent":12.5,"affectedUsers":1250000,
                "notes":"T","windows":[{"startedAt":"2026-03-01T22:00:00Z","endedAt":"2026-03-01T23:10:00Z",
                "services":["T"],"affectedUsersPercent":40,"note":"T"}]},"rootCause":"T"},
                "timeline":[
                {"at":"2026-03-01T22:00:00Z","kind":"STARTED","text":"T","by":"T","source":"T"},
                {"at":"2026-03-01T22:25:00Z","kind":"DETECTED","detectionMethod":"CUSTOMER","text":"T"},
                {"at":"2026-03-01T22:31:00Z","kind":"ESCALATED","text":"T","escalatedTo":["T"]},
                {"at":"2026-03-02T08:40:00Z","kind":"INVESTIGATED","investigated":"T","assumption":"T","text":"T",
                "links":[{"title":"T","uri":"https://example.com/log"}]},
                {"at":"2026-03-02T09:30:00Z","kind":"RESOLVED","text":"T"}],
                "rootCauseAndResolution":{"rootCause":"T","resolution":"T","trigger":"T","contributingFactors":["T"],
                "whys":["T","T"]},
                "correctiveMeasures":{"improvements":["T"],"actionItems":[
                {"id":"T","task":"T","owner":"T","due":"2026-03-20","status":"IN_PROGRESS","priority":"HIGH",
                "type":"PREVENT","tracker":"https://example.com/1"}]},
                "lessons":{"wentWell":["T"],"wentWrong":["T"],"gotLucky":["T"]},
                "links":[{"title":"T","uri":"https://example.com/report"}],
                "relations":[{"incident":"T","kind":"RECURRENCE_OF","confirmedBy":"T"}],
                "waivers":[{"rule":"T5","reason":"T"}]}
                """;
        return PostmortemJson.create().read(json.replace("\"T\"", quoted(text)));
    }

    static Postmortem of(String json) {
        return PostmortemJson.create().read(json);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(String.format("\\u%04x", c)));
        return quoted.append('"').toString();
    }
}
