package io.github.postmortem4j.corpus.internal.update;

import io.github.postmortem4j.corpus.internal.engine.EngineUpdate.Known;
import io.github.postmortem4j.corpus.update.RejectedDocument;
import io.github.postmortem4j.corpus.update.UpdateReport;
import java.util.ArrayList;
import java.util.List;

/** Counts what an update does. */
final class UpdateCounts {

    private static final int MAX_REJECTED_DOCUMENTS = 1_000;

    private long added;
    private long changed;
    private long unchanged;
    private long gone;
    private long rejected;
    private final List<RejectedDocument> rejectedDocuments = new ArrayList<>();

    void put(Known known) {
        if (known == Known.NEW) {
            added++;
        } else {
            changed++;
        }
    }

    void unchanged(long count) {
        unchanged += count;
    }

    void gone(long deleted) {
        gone = deleted;
    }

    void reject(String path, String reason) {
        rejected++;
        if (rejectedDocuments.size() < MAX_REJECTED_DOCUMENTS) {
            rejectedDocuments.add(
                    RejectedDocument.builder().path(path).reason(reason).build());
        }
    }

    long rejected() {
        return rejected;
    }

    long documents() {
        return added + changed + unchanged + rejected;
    }

    UpdateReport report(String rebuildReason) {
        return UpdateReport.builder()
                .added(added)
                .changed(changed)
                .unchanged(unchanged)
                .gone(gone)
                .rejected(rejected)
                .rejectedDocuments(rejectedDocuments)
                .rebuildReason(rebuildReason)
                .build();
    }
}
