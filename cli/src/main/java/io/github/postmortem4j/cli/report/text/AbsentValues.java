package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Distinguishes findings about a value that a document lacks from those about a value that it has. */
final class AbsentValues {

    private static final PostmortemJson JSON = PostmortemJson.create();

    private final Postmortem postmortem;
    private @Nullable JsonNode document;

    AbsentValues(Postmortem postmortem) {
        this.postmortem = postmortem;
    }

    /** Returns whether the document has no value at the location of a finding. */
    boolean concern(Finding finding) {
        if (finding.getPointer().equals("/timeline")) {
            // The rules that report the timeline itself are about an entry that it lacks.
            return true;
        }
        if (document == null) {
            document = JsonMapper.shared().readTree(JSON.write(postmortem));
        }
        JsonNode value = document.at(finding.getPointer());
        return value.isMissingNode()
                || (value.isString() && value.asString().isBlank())
                || (value.isContainer() && value.isEmpty());
    }
}
