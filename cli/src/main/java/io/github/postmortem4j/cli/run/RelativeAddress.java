package io.github.postmortem4j.cli.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a file that is beside a page. */
public final class RelativeAddress {

    private RelativeAddress() {}

    /** {@return the address of a file} Every character that could have a meaning in an address is percent-encoded. */
    public static String of(String fileName) {
        // The encoding of forms differs from that of addresses in the space.
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
