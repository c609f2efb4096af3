package io.github.postmortem4j.quality.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The default file system, but with paths of a provider that fails according to a plan. */
final class FaultyFileSystem extends FileSystem {

    private static final FileSystem REAL = FileSystems.getDefault();

    private final FaultyFileSystemProvider provider;

    FaultyFileSystem(FaultPlan plan) {
        this.provider = new FaultyFileSystemProvider(this, plan);
    }

    /** {@return a path to the same file whose operations may fail} */
    Path of(Path real) {
        return (Path) Proxy.newProxyInstance(
                FaultyFileSystem.class.getClassLoader(), new Class<?>[] {Path.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    if (method.getName().equals("equals")) {
                        return real.equals(real(arguments[0]));
                    }
                    if (method.getName().equals("toRealPath")) {
                        provider.plan().before("toRealPath");
                    }
                    try {
                        Object result = method.invoke(real, real(arguments));
                        return result instanceof Path path ? of(path) : result;
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    /** {@return the path of the default file system to the same file} */
    static Path real(Path faulty) {
        // The real path of a proxy is only available as text.
        return Proxy.isProxyClass(faulty.getClass()) ? REAL.getPath(faulty.toString()) : faulty;
    }

    private static @Nullable Object real(@Nullable Object argument) {
        return argument instanceof Path path ? real(path) : argument;
    }

    private static @Nullable Object[] real(@Nullable Object @Nullable [] arguments) {
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments).map(FaultyFileSystem::real).toArray();
    }

    @Override
    public FaultyFileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return REAL.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return REAL.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return REAL.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return REAL.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(REAL.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return REAL.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return REAL.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
