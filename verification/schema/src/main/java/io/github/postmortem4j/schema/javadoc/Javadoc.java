package io.github.postmortem4j.schema.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.StartElementTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Javadoc of source files as plain text.
 *
 * <p>Comments are found by the name of their element in the syntax of Javadoc, starting with the outermost type: {@code
 * ActionItem}, {@code ActionItem#getTask}, {@code ActionItem.Status#OPEN}.
 */
public final class Javadoc {

    private final Map<String, DocCommentTree> comments = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    private Javadoc() {}

    /**
     * Parses the Java files in folders and their subfolders.
     *
     * @param folders the folders
     * @return the Javadoc of the files
     * @throws IOException if a file cannot be read
     */
    public static Javadoc of(Path... folders) throws IOException {
        Javadoc javadoc = new Javadoc();
        JavadocSourceReader.read(List.of(folders), javadoc.comments::put, javadoc.constants::put);
        return javadoc;
    }

    /**
     * {@return the first paragraph of a comment, on one line}
     *
     * @param element the name of the documented element
     * @throws IllegalArgumentException if the element has no comment, or if the comment cannot be converted to plain text
     */
    public String firstParagraph(String element) {
        return plain(element, paragraphsOf(element).get(0));
    }

    /**
     * {@return the paragraphs of a comment, each on one line}
     *
     * @param element the name of the documented element
     * @throws IllegalArgumentException if the element has no comment, or if the comment cannot be converted to plain text
     */
    public List<String> paragraphs(String element) {
        return paragraphsOf(element).stream()
                .map(paragraph -> plain(element, paragraph))
                .toList();
    }

    private List<List<DocTree>> paragraphsOf(String element) {
        DocCommentTree comment = comments.get(element);
        if (comment == null) {
            throw new IllegalArgumentException(element + " has no Javadoc");
        }
        List<List<DocTree>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (DocTree tree : comment.getFullBody()) {
            if (tree instanceof StartElementTree start && start.getName().contentEquals("p")) {
                paragraphs.add(new ArrayList<>());
            } else {
                paragraphs.get(paragraphs.size() - 1).add(tree);
            }
        }
        return paragraphs;
    }

    private String plain(String element, List<DocTree> paragraph) {
        StringBuilder text = new StringBuilder();
        new JavadocText(element, constants).visit(paragraph, text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
