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
 * The Javadoc of the sources below a folder, as plain text.
 *
 * <p>Places are named as in Javadoc, from the outermost type on: {@code ActionItem}, {@code ActionItem#getTask}, {@code
 * ActionItem.Status#OPEN}.
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
        SourceReader.read(List.of(folders), javadoc.comments::put, javadoc.constants::put);
        return javadoc;
    }

    /**
     * {@return the first paragraph of a comment, on one line}
     *
     * @param place the place of the comment
     * @throws IllegalArgumentException if there is none, or if it holds what has no plain form
     */
    public String firstParagraph(String place) {
        return plain(place, paragraphsOf(place).get(0));
    }

    /**
     * {@return the paragraphs of a comment, each on one line}
     *
     * @param place the place of the comment
     * @throws IllegalArgumentException if there is none, or if it holds what has no plain form
     */
    public List<String> paragraphs(String place) {
        return paragraphsOf(place).stream()
                .map(paragraph -> plain(place, paragraph))
                .toList();
    }

    private List<List<DocTree>> paragraphsOf(String place) {
        DocCommentTree comment = comments.get(place);
        if (comment == null) {
            throw new IllegalArgumentException(place + " has no Javadoc");
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

    private String plain(String place, List<DocTree> paragraph) {
        StringBuilder text = new StringBuilder();
        new PlainText(place, constants).visit(paragraph, text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
