package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.FaultyFileSystem.real;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Delegates to the default provider, except for operations that have to fail according to a plan. */
final class FaultyFileSystemProvider extends FileSystemProvider {

    private static final FileSystemProvider REAL = FileSystems.getDefault().provider();

    private final FaultyFileSystem paths;
    private final FaultPlan plan;

    FaultyFileSystemProvider(FaultyFileSystem paths, FaultPlan plan) {
        this.paths = paths;
        this.plan = plan;
    }

    FaultPlan plan() {
        return plan;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        plan.before("open " + path.getFileName());
        return new FaultyFileChannel(REAL.newFileChannel(real(path), options, attributes), plan);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        plan.before("move " + source.getFileName());
        REAL.move(real(source), real(target), options);
    }

    @Override
    public void delete(Path path) throws IOException {
        plan.before("delete " + path.getFileName());
        REAL.delete(real(path));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        plan.before("delete " + path.getFileName());
        return REAL.deleteIfExists(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        plan.before("look at " + path.getFileName());
        REAL.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return REAL.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        plan.before("look at " + path.getFileName());
        return REAL.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        plan.before("look at " + path.getFileName());
        return REAL.readAttributes(real(path), attributes, options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return REAL.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return REAL.isHidden(real(path));
    }

    @Override
    public Path getPath(URI uri) {
        return paths.of(REAL.getPath(uri));
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return paths;
    }

    @Override
    public String getScheme() {
        return "file";
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return REAL.getFileStore(real(path));
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
