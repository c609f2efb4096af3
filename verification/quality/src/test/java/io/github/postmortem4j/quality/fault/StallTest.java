package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.TwoDocuments.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Closing a stalled stream releases its reader or writer; so does an interrupt where streams support it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StallTest {

    private static final byte[] HALF = "{\"title\":\"Disk".getBytes(UTF_8);
    private static final Postmortem LARGE = Postmortem.builder()
            .title("larger than any socket buffer")
            .addTag("a".repeat(50_000_000))
            .build();

    @Test
    void releasesAStalledReaderWhenItsSocketIsClosed() throws Exception {
        try (Connection connection = new Connection()) {
            connection.far.getOutputStream().write(HALF);
            FutureTask<Throwable> reading = inAThread(() -> JSON.read(connection.near.getInputStream()));
            awaitStall(reading);
            connection.near.close();
            assertThat(reading.get()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void releasesAStalledWriterWhenItsSocketIsClosed() throws Exception {
        try (Connection connection = new Connection()) {
            FutureTask<Throwable> writing = inAThread(() -> {
                JSON.write(LARGE, connection.near.getOutputStream());
                return null;
            });
            awaitStall(writing);
            connection.near.close();
            assertThat(writing.get()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void releasesAStalledReaderOfAChannelWhenItsThreadIsInterrupted() throws Exception {
        Pipe pipe = Pipe.open();
        pipe.sink().write(ByteBuffer.wrap(HALF));
        Reading reading = new Reading(() -> JSON.read(Channels.newInputStream(pipe.source())));
        awaitStall(reading.task);
        reading.thread.interrupt();
        assertThat(reading.task.get()).isInstanceOf(ClosedByInterruptException.class);
        pipe.sink().close();
    }

    @Test
    void releasesAStalledReaderOfAPipeWhenItsThreadIsInterrupted() throws Exception {
        PipedInputStream stream = new PipedInputStream();
        try (PipedOutputStream other = new PipedOutputStream(stream)) {
            other.write(HALF);
            Reading reading = new Reading(() -> JSON.read(stream));
            awaitStall(reading.task);
            reading.thread.interrupt();
            assertThat(reading.task.get()).isInstanceOf(InterruptedIOException.class);
        }
    }

    @Test
    void keepsTheOldFileIfTheThreadWasInterruptedBefore(@TempDir Path folder) throws Exception {
        Path file = TwoDocuments.oldIn(folder);
        Thread.currentThread().interrupt();
        Throwable thrown = catchThrowable(() -> JSON.write(TwoDocuments.NEW, file));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(thrown).isInstanceOf(ClosedByInterruptException.class);
        assertThat(TwoDocuments.isNew(file)).isFalse();
        assertThat(TwoDocuments.namesIn(folder)).containsExactly("report.json");
    }

    @Test
    void readsAFileAlthoughTheThreadWasInterruptedBefore(@TempDir Path folder) throws Exception {
        Path file = TwoDocuments.oldIn(folder);
        Thread.currentThread().interrupt();
        Postmortem read = JSON.read(file);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(read).isEqualTo(TwoDocuments.OLD);
    }

    private static FutureTask<Throwable> inAThread(Callable<?> action) {
        return new Reading(action).task;
    }

    /** A stall cannot be observed directly, so this waits a while and checks that the task has not finished. */
    private static void awaitStall(FutureTask<Throwable> task) throws InterruptedException {
        Thread.sleep(200);
        assertThat(task.isDone()).as("finished").isFalse();
    }

    /** An action in a separate thread that ends with an exception. */
    private static final class Reading {

        private final FutureTask<Throwable> task;
        private final Thread thread;

        Reading(Callable<?> action) {
            task = new FutureTask<>(() -> catchThrowable(action::call));
            thread = new Thread(task, "stalled");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Two ends of a connection within this machine. */
    private static final class Connection implements AutoCloseable {

        private final Socket near;
        private final Socket far;

        Connection() throws IOException {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                near = new Socket(server.getInetAddress(), server.getLocalPort());
                far = server.accept();
            }
        }

        @Override
        public void close() throws IOException {
            near.close();
            far.close();
        }
    }
}
