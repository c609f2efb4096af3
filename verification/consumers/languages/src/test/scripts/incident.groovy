import io.github.postmortem4j.*

import java.time.*
import java.util.function.Consumer

def paris = ZoneId.of('Europe/Paris')
def draft = Postmortem.builder()
        .id('INC-7')
        .title('Checkout ran out of disk')
        .timeZone(paris)
        .addTags('disk', 'tmp-1')
        .addReviewer('Priya')
        .summary { it.startedAt(Instant.parse('2026-03-02T08:12:00Z'), paris) }
        .timeline {
            it.addEntry { it.kind(EntryKind.NOTE).text('Deployed.') }
            it.addEntry {
                it.at(OffsetDateTime.parse('2026-03-02T09:16:00+01:00')).kind(EntryKind.DETECTED).text('Alert fired.')
            }
        }
        .putAllExtensions(['x-cost': null, 'x-team': 'storage'])
        .build()

// Groovy adds a method with(Closure) to all objects, and prefers it unless the closure is a Consumer.
def amended = draft.with({
    it.removeTags { it.startsWith('tmp') }
    it.clearReviewers()
    it.putExtension('x-room', null)
    it.timeline {
        it.editEntry(0) { it.by('Ada') }
        it.editEntries({ it.kind == EntryKind.DETECTED }, { it.by('PagerDuty') })
    }
    it.correctiveMeasures { it.addActionItem { it.task('Rotate the logs').due(LocalDate.of(2026, 4, 1)) } }
} as Consumer)

def read = "${amended.timeline.entries[1].by} after ${amended.timeToDetect()}, cost ${amended.extensions['x-cost']}"

[draft, amended, read as String]
