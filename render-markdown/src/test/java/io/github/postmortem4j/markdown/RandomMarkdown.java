package io.github.postmortem4j.markdown;

import java.util.Random;
import java.util.function.Supplier;

/** Random Markdown, most of it malformed: syntax of blocks and marks, syntax that must be removed, and words. */
public final class RandomMarkdown implements Supplier<String> {

    /** Separated by spaces. The signs ␣, ⏎ and ⇥ represent white space. */
    private static final String[] TOKENS = ("a b word é 中 € 🚀 1 x . , ( ) ? : ; \" $ { } ^ = ! \\ \\ | @u #12 :// "
                    + "_ __ * ** *** * ** ` `` ``` ~ ~~ ~~~ [ ] ]( ![ ␣ ␣ ␣ ␣␣ ␣␣␣␣ ⏎ ⏎ ⏎ ⏎⏎ ⏎⏎ ⇥ ␣␣⏎ \\⏎ ⏎␣␣ ⏎␣␣␣ ⏎␣␣␣␣ "
                    + "# ##␣ +␣ -␣ *␣ ⏎-␣ ⏎␣␣-␣ ⏎*␣ ⏎1.␣ 1.␣ 1)␣ 3.␣ 12)␣ >␣ > ⏎>␣ --- ***⏎ === ```java⏎ ```mermaid⏎ ~~~⏎ "
                    + "**b** *i* ~~s~~ `c` `[x]` [x]␣ [␣]␣ [x] [^1] [!NOTE]⏎ ⏎[x]:␣http://y␣\"t\"⏎ |␣a␣|⏎|---|⏎|␣b␣| "
                    + "[a](http://x.y) [a](javascript:x) [a](b.md) ![a](b.png) ![a](https://p.q/r_(s).png) <https://x.y> <a@b.c> "
                    + "http://x.y www.x.y a@b.c <b> </b> <!-- --> <div> <br/> <? <![CDATA[ "
                    + "&amp; &lt; &nbsp; &#8234; &#0; &#10; &#32; &#42; &copy")
            .split(" ");

    private static final String[] CHARACTERS = {
        "\r", "\r\n", "\u0000", "\u00A0", "\u200B", "\u2060", "\u202E", "\u2028", "\u2029", "\u3000", "\uD800", "\uFFFF"
    };

    private final Random random;

    /**
     * Creates a sequence.
     *
     * @param random the source of randomness
     */
    public RandomMarkdown(Random random) {
        this.random = random;
    }

    @Override
    public String get() {
        StringBuilder out = new StringBuilder();
        int tokens = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 10);
        for (int i = 0; i < tokens; i++) {
            boolean rare = random.nextInt(12) == 0;
            String[] from = rare ? CHARACTERS : TOKENS;
            out.append(token(from[random.nextInt(from.length)]));
        }
        return out.toString();
    }

    private static String token(String token) {
        return token.replace('␣', ' ').replace('⏎', '\n').replace('⇥', '\t');
    }
}
