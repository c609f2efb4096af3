package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.markdown.internal.text.Address;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;

/** Writes lines of text in which addresses are links, as in Markdown (decision 207). */
final class LinkedText {

    private LinkedText() {}

    /** Writes a line. Only web and mail addresses become links, each with the address as its text. */
    static void write(String line, MarkupWriter out) {
        int done = 0;
        for (Address found = Address.next(line, 0); found != null; found = Address.next(line, found.end())) {
            String destination = found.destination();
            if (destination != null) {
                out.text(line.substring(done, found.start()));
                String address = line.substring(found.start(), found.end());
                out.textElement("a", address, "href", LinkDestination.address(destination), "dir", "auto");
                done = found.end();
            }
        }
        out.text(line.substring(done));
    }
}
