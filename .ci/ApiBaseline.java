import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes of a module's jar what its users can see: the public types of the exported packages and what they inherit from,
 * without code and without members that nobody else can name. The same jar gives the same bytes, on whatever JDK.
 */
class ApiBaseline {

    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final TreeMap<String, byte[]> classes = new TreeMap<>();
    private Set<String> exported = Set.of();

    public static void main(String[] jarAndBaseline) throws IOException {
        ApiBaseline baseline = new ApiBaseline();
        baseline.read(Path.of(jarAndBaseline[0]));
        baseline.write(Path.of(jarAndBaseline[1]));
    }

    private void read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            try (InputStream descriptor = file.getInputStream(file.getEntry("module-info.class"))) {
                exported = ModuleDescriptor.read(descriptor).exports().stream()
                        .map(export -> export.source().replace('.', '/'))
                        .collect(Collectors.toSet());
            }
            file.stream().filter(entry -> entry.getName().matches(".*(?<!-info)\\.class")).forEach(entry -> {
                try (InputStream bytes = file.getInputStream(entry)) {
                    classes.put(entry.getName().replaceAll("\\.class$", ""), bytes.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void write(Path baseline) throws IOException {
        Set<String> visible = new HashSet<>();
        classes.keySet().stream().filter(this::isPublic).forEach(name -> addWithAncestors(name, visible));
        try (OutputStream bytes = Files.newOutputStream(baseline);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Not compressed: the libraries that do it differ in their bytes.
            zip.setMethod(ZipOutputStream.STORED);
            for (String name : classes.navigableKeySet()) {
                if (visible.contains(name)) {
                    put(name + ".class", withoutCode(classes.get(name)), zip);
                }
            }
        }
    }

    private boolean isPublic(String name) {
        int access = new ClassReader(classes.get(name)).getAccess();
        return (access & Opcodes.ACC_PUBLIC) != 0 && exported.contains(name.substring(0, name.lastIndexOf('/')));
    }

    private void addWithAncestors(String name, Set<String> visible) {
        if (classes.containsKey(name) && visible.add(name)) {
            ClassReader reader = new ClassReader(classes.get(name));
            addWithAncestors(reader.getSuperName(), visible);
            for (String ancestor : reader.getInterfaces()) {
                addWithAncestors(ancestor, visible);
            }
        }
    }

    private static byte[] withoutCode(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public FieldVisitor visitField(
                                    int access, String name, String descriptor, String signature, Object value) {
                                return isVisible(access) ? super.visitField(access, name, descriptor, signature, value) : null;
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return isVisible(access) ? super.visitMethod(access, name, descriptor, signature, thrown) : null;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static boolean isVisible(int access) {
        return (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
