package io.github.postmortem4j.schema.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reports each comment and each constant in source files with the name of its element. */
final class JavadocSourceReader extends TreePathScanner<@Nullable Void, String> {

    private final DocTrees trees;
    private final BiConsumer<String, DocCommentTree> comments;
    private final BiConsumer<String, String> constants;

    private JavadocSourceReader(
            DocTrees trees, BiConsumer<String, DocCommentTree> comments, BiConsumer<String, String> constants) {
        this.trees = trees;
        this.comments = comments;
        this.constants = constants;
    }

    static void read(
            List<Path> folders, BiConsumer<String, DocCommentTree> comments, BiConsumer<String, String> constants)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources(folders)));
            JavadocSourceReader reader = new JavadocSourceReader(DocTrees.instance(task), comments, constants);
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, "");
            }
        }
    }

    private static List<Path> sources(List<Path> folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        String element = outer.isEmpty() ? type.getSimpleName().toString() : outer + '.' + type.getSimpleName();
        reportCommentOf(element);
        return super.visitClass(type, element);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String type) {
        reportCommentOf(type + '#' + method.getName());
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, String type) {
        String element = type + '#' + field.getName();
        reportCommentOf(element);
        if (field.getInitializer() instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            constants.accept(element, text);
        } else if (field.getInitializer() instanceof MemberSelectTree constant) {
            constants.accept(element, constant.getExpression() + "#" + constant.getIdentifier());
        }
        return null;
    }

    private void reportCommentOf(String element) {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            comments.accept(element, comment);
        }
    }
}
