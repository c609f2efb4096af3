package io.github.postmortem4j.corpus.internal.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Names this process as the one that updates an index, for the message to others. */
public final class UpdateOwner {

    private UpdateOwner() {}

    /** {@return this process, as part of a sentence} */
    public static String describe() {
        return "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this host";
        }
    }
}
