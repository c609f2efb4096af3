package io.github.postmortem4j.quality.linear;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Instruments every method of a class to count its steps. */
final class CountingClassVisitor extends ClassVisitor {

    private final @Nullable Set<Integer> scanners;
    private String name = "";

    /**
     * Creates a visitor for one class.
     *
     * @param writer writes the instrumented class
     * @param scanners receives the numbers of methods that scan text; {@code null} to ignore them
     */
    CountingClassVisitor(ClassWriter writer, @Nullable Set<Integer> scanners) {
        super(Opcodes.ASM9, writer);
        this.scanners = scanners;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className.replace('/', '.');
        super.visit(version, access, className, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor writer = super.visitMethod(access, method, descriptor, signature, exceptions);
        int number = StepCounter.register(name + "." + method + descriptor.substring(0, descriptor.indexOf(')') + 1));
        boolean generated =
                name.contains(".Immutable") || ((access & Opcodes.ACC_SYNTHETIC) != 0 && !method.startsWith("lambda$"));
        return new CountingMethodVisitor(writer, number, generated ? null : scanners);
    }
}
