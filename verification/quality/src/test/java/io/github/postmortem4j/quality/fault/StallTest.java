package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.TwoDocuments.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

/** Readers and writers that stall half-way are let go by closing them, or by an interrupt where they heed one. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StallTest {

    private static final byte[] HALF = "{\"title\":\"Disk".getBytes(UTF_8);
    private static final Postmortem LARGE = Postmortem.builder()
            .title("more than any buffer between two sockets holds")
            .addTag("a".repeat(50_000_000))
            .build();

    @Test
    void letsAStalledReaderGoWhenItsSocketIsClosed() throws Exception {
        try (Connection connection = new Connection()) {
            connection.far.getOutputStream().write(HALF);
            FutureTask<Throwable> reading = inAThread(() -> JSON.read(connection.near.getInputStream()));
            awaitStall(reading);
            connection.near.close();
            assertThat(reading.get()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void letsAStalledWriterGoWhenItsSocketIsClosed() throws Exception {
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
    void letsAStalledReaderOfAChannelGoWhenItsThreadIsInterrupted() throws Exception {
        Pipe pipe = Pipe.open();
        pipe.sink().write(java.nio.ByteBuffer.wrap(HALF));
        Reading reading = new Reading(() -> JSON.read(Channels.newInputStream(pipe.source())));
        awaitStall(reading.task);
        reading.thread.interrupt();
        assertThat(reading.task.get()).isInstanceOf(ClosedByInterruptException.class);
        pipe.sink().close();
    }

    @Test
    void letsAStalledReaderOfAPipeGoWhenItsThreadIsInterrupted() throws Exception {
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
    void leavesTheOldFileWhenTheThreadWasInterruptedBefore(@TempDir Path folder) throws Exception {
        Path file = TwoDocuments.oldIn(folder);
        Thread.currentThread().interrupt();
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> JSON.write(TwoDocuments.NEW, file));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(thrown).isInstanceOf(ClosedByInterruptException.class);
        assertThat(TwoDocuments.isNew(file)).isFalse();
        assertThat(TwoDocuments.namesIn(folder)).containsExactly("report.json");
    }

    @Test
    void readsAFileThoughTheThreadWasInterruptedBefore(@TempDir Path folder) throws Exception {
        Path file = TwoDocuments.oldIn(folder);
        Thread.currentThread().interrupt();
        Postmortem read = JSON.read(file);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(read).isEqualTo(TwoDocuments.OLD);
    }

    private static FutureTask<Throwable> inAThread(Callable<?> action) {
        return new Reading(action).task;
    }

    /** It cannot be seen that a thread waits for the other end; that it has not ended after a while is all there is. */
    private static void awaitStall(FutureTask<Throwable> task) throws InterruptedException {
        Thread.sleep(200);
        assertThat(task.isDone()).as("still waiting").isFalse();
    }

    /** Something done in a thread of its own, which ends in an exception. */
    private static final class Reading {

        private final FutureTask<Throwable> task;
        private final Thread thread;

        Reading(Callable<?> action) {
            task = new FutureTask<>(() -> org.assertj.core.api.Assertions.catchThrowable(action::call));
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
