package io.github.postmortem4j.quality.linear;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Instruments a method to count its calls, the iterations of its loops, and the characters that the JDK reads for it. */
final class CountingMethodVisitor extends MethodVisitor {

    private static final String STEPS = Type.getInternalName(StepCounter.class);
    private static final String STRING = "java/lang/String";
    private static final Set<String> SEARCHES =
            Set.of("indexOf", "lastIndexOf", "contains", "strip", "isBlank", "chars", "codePoints", "lines");
    private static final Set<String> STREAMS = Set.of("chars", "codePoints");
    private static final Set<String> READS =
            Set.of("charAt", "codePointAt", "codePointBefore", "indexOf", "lastIndexOf", "startsWith", "substring");
    private static final Set<String> PATTERNS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Set<String> TEXTS =
            Set.of(STRING, "java/lang/CharSequence", "java/lang/StringBuilder", "java/util/StringJoiner");

    private final int number;
    private final @Nullable Set<Integer> scanners;
    private final Set<Label> passed = new HashSet<>();
    private boolean loops;
    private boolean readsText;
    private boolean scans;

    CountingMethodVisitor(MethodVisitor writer, int number, @Nullable Set<Integer> scanners) {
        super(Opcodes.ASM9, writer);
        this.number = number;
        this.scanners = scanners;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        call("count", "(I)V");
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label)) {
            loops = true;
            call("count", "(I)V");
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        boolean pattern = (owner.equals(STRING) && PATTERNS.contains(name))
                || (owner.equals("java/util/regex/Pattern") && name.equals("matcher"));
        scans |= pattern || STREAMS.contains(name);
        readsText |= TEXTS.contains(owner) && READS.contains(name);
        if (pattern || (owner.equals(STRING) && SEARCHES.contains(name))) {
            int result = descriptor.indexOf(')');
            String arguments = "(L" + owner + ";" + descriptor.substring(1, result);
            call(name, arguments + "I" + descriptor.substring(result));
            return;
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        boolean text = descriptor.endsWith(")Ljava/lang/String;") || descriptor.endsWith(")Ljava/lang/CharSequence;");
        if (text && TEXTS.contains(owner)) {
            super.visitInsn(Opcodes.DUP);
            call("copied", "(Ljava/lang/CharSequence;I)V");
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            super.visitInsn(Opcodes.DUP);
            call("copied", "(Ljava/lang/CharSequence;I)V");
        }
    }

    @Override
    public void visitEnd() {
        if (scanners != null && (scans || (loops && readsText))) {
            scanners.add(number);
        }
        super.visitEnd();
    }

    private void call(String name, String descriptor) {
        super.visitLdcInsn(number);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, descriptor, false);
    }
}
