package io.github.postmortem4j.markdown.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The syntax of a target of pages, as far as it differs from CommonMark and GFM. */
public enum TargetSyntax {
    COMMONMARK,

    /** With directives, as in Docusaurus. */
    MDX {
        @Override
        @Nullable String escape(String text, int i) {
            // Emoji and addresses are found after escapes have been resolved, where only a joiner helps.
            return switch (text.charAt(i)) {
                case ':' ->
                    Mentions.isEmojiAt(text, i + 1)
                            ? ":" + Escaper.JOINER
                            : isLetterAt(text, i + 1) ? entity(':') : null;
                case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3) ? Escaper.JOINER + "." : null;
                default -> null;
            };
        }

        @Override
        String adapted(String escape) {
            // The colon at the start of a block may be that of an emoji.
            return escape.equals("\\:") ? entity(':') + Escaper.JOINER : escape;
        }
    },

    /** With emoticons, and with templates of Vue in the finished page. */
    VITEPRESS {
        @Override
        @Nullable String escape(String text, int i) {
            return switch (text.charAt(i)) {
                case '{' -> i > 0 && text.charAt(i - 1) == '{' ? Escaper.JOINER + "\\{" : null;
                // The reader takes an entity of a separator for text that was escaped as one.
                case ':', ';' -> isSignAt(text, i + 1) ? "\\" + text.charAt(i) : null;
                case ')' -> i > 0 && "xX-".indexOf(text.charAt(i - 1)) >= 0 ? "\\)" : null;
                default -> null;
            };
        }

        @Override
        public String code(String line) {
            return separated(line, VUE_INCLUDE);
        }

        @Override
        public String codeLanguage(String language) {
            return language.endsWith("-vue") ? "" : language;
        }
    },

    /** Python-Markdown with extensions: emoji, carets, marks, critics, admonitions, details, tabs, blocks and snippets. */
    MKDOCS {
        @Override
        @Nullable String escape(String text, int i) {
            char c = text.charAt(i);
            return switch (c) {
                case '{', '^' -> entity(c);
                case '=' -> text.startsWith("==", i) ? entity(c) : null;
                case ':' -> Mentions.isEmojiAt(text, i + 1) ? entity(c) : null;
                default -> null;
            };
        }

        @Override
        String adapted(String escape) {
            return escape.equals("\\[" + Escaper.JOINER)
                    ? entity('[') + Escaper.JOINER
                    : withKnownEscape(escape, "\\`*_{}[]()>#+-.!|");
        }

        @Override
        int startOfBlock(String text, StringBuilder out) {
            char c = text.charAt(0);
            // Brackets with backslashes enclose a formula.
            if (c == '[' || text.startsWith("!!!") || text.startsWith("???") || text.startsWith("///")) {
                out.append(entity(c));
                return 1;
            }
            return 0;
        }

        @Override
        public String code(String line) {
            return separated(line, SNIPPET);
        }

        @Override
        public int contentColumn(int markerLength) {
            return Math.max(4, markerLength + 1);
        }

        @Override
        public String hardBreak() {
            return "  \n";
        }
    },

    /** With citations, smart punctuation, superscripts, TeX, captions, and lists with letters and Roman numerals. */
    PANDOC {
        @Override
        @Nullable String escape(String text, int i) {
            char c = text.charAt(i);
            return switch (c) {
                case '\\', '^', '@' -> "\\" + c;
                default -> punctuation(text, i);
            };
        }

        @Override
        int startOfBlock(String text, StringBuilder out) {
            Matcher marker = LIST_MARKER.matcher(text);
            if (BRACKETED_MARKER.matcher(text).lookingAt()) {
                out.append("\\(");
                return 1;
            }
            if (!marker.lookingAt()) {
                return 0;
            }
            out.append(text, 0, marker.end() - 1).append('\\').append(text.charAt(marker.end() - 1));
            return marker.end();
        }
    },

    /** Liquid, and then kramdown. */
    JEKYLL {
        @Override
        String adapted(String escape) {
            return withKnownEscape(escape, ".*_+<>()[]{}#!:\"'$=-~");
        }

        @Override
        int startOfBlock(String text, StringBuilder out) {
            // Alone on a line, it ends a block.
            if (text.charAt(0) != '^') {
                return 0;
            }
            out.append(entity('^'));
            return 1;
        }

        @Override
        public String code(String line) {
            return separated(line, TEMPLATE);
        }
    },

    /** With shortcodes, emoji, which are replaced in the source, and smart punctuation. */
    HUGO {
        @Override
        @Nullable String escape(String text, int i) {
            return text.charAt(i) == ':' && Mentions.isEmojiAt(text, i + 1) ? entity(':') : punctuation(text, i);
        }

        @Override
        String adapted(String escape) {
            return escape.equals("\\:") ? entity(':') : escape;
        }

        @Override
        public String code(String line) {
            return separated(line, TEMPLATE);
        }
    };

    /** The sign behind which a word joiner prevents each of these. */
    private static final Pattern VUE_INCLUDE = Pattern.compile("<!(?=--\\s*@include)");

    /** A snippet, and an entity without a semicolon, which Python-Markdown adds. */
    private static final Pattern SNIPPET = Pattern.compile("-8(?=<-)|&(?=#(?:[0-9]++|[xX][0-9a-fA-F]++)(?!;))");

    private static final Pattern TEMPLATE = Pattern.compile("\\{(?=[{%])");

    /** At most ten letters, digits or signs, because a longer word is neither a number nor a label in a real text. */
    private static final Pattern LIST_MARKER = Pattern.compile("([A-Za-z]|[ivxlcdmIVXLCDM]{1,10})[.)](?= |$)|Table:");

    private static final Pattern BRACKETED_MARKER = Pattern.compile("\\((@|[A-Za-z0-9]{1,10}\\))");

    /** {@return the escape of a character that is syntax of this target only, or {@code null}} */
    @Nullable String escape(String text, int i) {
        return null;
    }

    /** {@return an escape of CommonMark in the form that this target knows} */
    String adapted(String escape) {
        return escape;
    }

    /** Writes the start of a block that is syntax of this target only and {@return the number of characters written} */
    int startOfBlock(String text, StringBuilder out) {
        return 0;
    }

    /** Writes the start of a block as far as it needs escapes and {@return the number of characters written} */
    public final int writeStart(String text, boolean spaceFollows, StringBuilder out) {
        int start = out.length();
        int written = BlockStartEscaper.write(text, spaceFollows, out);
        if (written == 0) {
            return startOfBlock(text, out);
        }
        if (written == 1) {
            String escape = out.substring(start);
            out.setLength(start);
            out.append(adapted(escape));
        }
        return written;
    }

    /** {@return a line of code, in which a word joiner separates signs that this target would run or include} */
    public String code(String line) {
        return line;
    }

    /** {@return the language of a code block that does not change how the code is shown} */
    public String codeLanguage(String language) {
        return language;
    }

    /** {@return the column of the content of a list item, whose marker has a length} */
    public int contentColumn(int markerLength) {
        return markerLength + 1;
    }

    /** {@return a line break within a paragraph} */
    public String hardBreak() {
        return "\\\n";
    }

    /** {@return the escape of a sign that smart punctuation replaces, or {@code null}} */
    private static @Nullable String punctuation(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '\'' -> "\\" + c;
            case '-', '.', '>' -> isAt(text, i - 1, c) || isAt(text, i + 1, c) ? "\\" + c : null;
            default -> null;
        };
    }

    private static String separated(String line, Pattern before) {
        return before.matcher(line).replaceAll("$0" + Escaper.JOINER);
    }

    /** {@return an entity for an escaped character that is not among those that a backslash escapes} */
    private static String withKnownEscape(String escape, String known) {
        boolean unknown = escape.length() == 2 && escape.charAt(0) == '\\' && known.indexOf(escape.charAt(1)) < 0;
        return unknown ? entity(escape.charAt(1)) : escape;
    }

    private static String entity(char c) {
        return "&#" + (int) c + ";";
    }

    private static boolean isAt(String text, int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    private static boolean isLetterAt(String text, int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    /** The renderer may write a sign after the text. */
    private static boolean isSignAt(String text, int index) {
        return index == text.length()
                || (text.charAt(index) != ' ' && !Character.isDigit(text.charAt(index)))
                || Mentions.isEmojiAt(text, index);
    }
}
