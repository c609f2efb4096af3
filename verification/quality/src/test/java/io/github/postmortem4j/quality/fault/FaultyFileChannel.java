package io.github.postmortem4j.quality.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** A file channel that writes a thousand bytes at a time and fails according to a plan. */
final class FaultyFileChannel extends FileChannel {

    private static final int AT_ONCE = 1000;

    private final FileChannel real;
    private final FaultPlan plan;

    FaultyFileChannel(FileChannel real, FaultPlan plan) {
        this.real = real;
        this.plan = plan;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int length = Math.min(AT_ONCE, source.remaining());
        boolean fails = plan.isNext();
        ByteBuffer part = source.slice(source.position(), fails ? length / 2 : length);
        int written = real.write(part);
        source.position(source.position() + written);
        if (fails) {
            FaultPlan.fail("write");
        }
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        plan.before("force");
        real.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        boolean fails = plan.isNext();
        real.close();
        if (fails) {
            FaultPlan.fail("close");
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        plan.before("read");
        return real.read(target);
    }

    @Override
    public long size() throws IOException {
        plan.before("size");
        return real.size();
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
