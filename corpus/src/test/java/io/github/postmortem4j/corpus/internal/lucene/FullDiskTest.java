package io.github.postmortem4j.corpus.internal.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.internal.SearchEngineCorpus;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import io.github.postmortem4j.corpus.internal.engine.SettingsFingerprint;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @TempDir
    private Path root;

    private static Corpus corpus(Path index, LuceneEngine.DirectoryOpener opener) {
        CorpusSettings settings = CorpusSettings.defaults();
        MechanismDictionary dictionary = MechanismDictionary.builtIn();
        IndexSettings fingerprint = SettingsFingerprint.of(settings, dictionary);
        return new SearchEngineCorpus(settings, dictionary, new LuceneEngine(index, fingerprint, opener));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 300, 500, 1_000, 2_000, 3_000, 4_000})
    void keepsThePreviousStateWhenTheDiskIsFull(long room) throws IOException {
        CorpusFolder folder = new CorpusFolder(root).write("a.json", fullDisk("A", "2024-01-01"));
        try (Corpus corpus = corpus(folder.index(), FSDirectory::open)) {
            corpus.update(folder.documents());
        }
        folder.write("b.json", fullDisk("B", "2024-01-02"));

        try (Corpus full = corpus(folder.index(), path -> new SmallDisk(path, room))) {
            assertThatThrownBy(() -> full.update(folder.documents()))
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.NOT_WRITTEN))
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("Its previous state is kept");
        }

        try (Corpus corpus = corpus(folder.index(), FSDirectory::open)) {
            assertThat(corpus.size()).isEqualTo(1);
            assertThat(corpus.update(folder.documents()).getAdded()).isEqualTo(1);
            assertThat(corpus.size()).isEqualTo(2);
        }
    }

    /** A disk with room for some bytes. */
    private static final class SmallDisk extends FilterDirectory {

        private long room;

        SmallDisk(Path path, long room) throws IOException {
            super(FSDirectory.open(path));
            this.room = room;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return limited(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return limited(super.createTempOutput(prefix, suffix, context));
        }

        private IndexOutput limited(IndexOutput output) {
            return new FilterIndexOutput("limited " + output.getName(), output.getName(), output) {
                @Override
                public void writeByte(byte value) throws IOException {
                    take(1);
                    super.writeByte(value);
                }

                @Override
                public void writeBytes(byte[] values, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(values, offset, length);
                }
            };
        }

        private void take(long bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
