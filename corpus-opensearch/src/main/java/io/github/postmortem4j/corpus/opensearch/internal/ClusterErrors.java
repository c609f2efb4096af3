package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Converts errors of a cluster to sentences for users. They contain addresses, names of indices and types of errors, and
 * neither credentials nor text of documents, which the reasons that a cluster gives may contain.
 *
 * @param access how to reach the cluster
 * @param place where the index is
 */
record ClusterErrors(ClusterAccess access, IndexPlace place) {

    private static final int MAX_REASON_LENGTH = 200;

    CorpusException noAnswer(Exception e) {
        String cluster = "The cluster at " + access.addresses();
        if (e instanceof TimeoutException) {
            return unreachable(
                    cluster + " did not answer within "
                            + access.requestTimeout().toMillis() / 1000.0 + " s. Try again later.",
                    e);
        }
        Throwable unresolved = e.getCause();
        if (e instanceof ConnectException && unresolved != null && hasCause(e, UnresolvedAddressException.class)) {
            return unreachable(cluster + " cannot be reached: the name of the host is unknown. Check the address.", e);
        }
        if (e instanceof ConnectException || e instanceof HttpConnectTimeoutException) {
            return unreachable(cluster + " cannot be reached. Check the address, and that the cluster is running.", e);
        }
        if (e instanceof SSLException) {
            return unreachable(
                    "The TLS connection to the cluster at " + access.addresses() + " failed (" + firstLine(e)
                            + "). Check that its certificate is valid for this address and trusted here.",
                    e);
        }
        return unreachable(cluster + " did not answer as expected (" + firstLine(e) + ").", e);
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    CorpusException noJson(int status) {
        return unreachable(
                "The server at " + access.addresses() + " does not answer like OpenSearch (status " + status
                        + "). Check the address.",
                null);
    }

    CorpusException status(ClusterReply reply) {
        String cluster = "The cluster at " + access.addresses();
        String error = error(reply.status(), reply.errorType());
        if (reply.hasError("cluster_block_exception")) {
            return notWritten("it is blocked, for example because a disk is full or the cluster has no manager");
        }
        return switch (reply.status()) {
            case 401 ->
                new CorpusException(
                        CorpusProblem.ACCESS_DENIED,
                        cluster
                                + (access.authorization().isEmpty()
                                        ? " requires credentials."
                                        : " rejects the credentials."),
                        null);
            case 403 ->
                new CorpusException(
                        CorpusProblem.ACCESS_DENIED,
                        cluster + " denies access to the indices of \"" + place.alias() + "\" (" + error
                                + "): the credentials lack a permission.",
                        null);
            case 413 -> notWritten("a postmortem is larger than the cluster accepts");
            case 429 -> unreachable(cluster + " is overloaded (" + error + "). Try again later.", null);
            case 503 -> incomplete(error);
            default ->
                unreachable(
                        cluster + " failed or rejected a request (" + error
                                + "). Check its log, and that its version is supported.",
                        null);
        };
    }

    static String error(int status, String type) {
        return type.isEmpty() ? String.valueOf(status) : status + " " + type;
    }

    CorpusException incomplete(String error) {
        return unreachable(
                "The index \"" + place.alias() + "\" at " + access.addresses() + " is not complete (" + error
                        + "): nodes or parts of it are missing. Check the health of the cluster.",
                null);
    }

    CorpusException notFound() {
        return new CorpusException(
                CorpusProblem.NOT_FOUND,
                "There is no index \"" + place.alias() + "\" at " + access.addresses()
                        + ". Run an update to create it.",
                null);
    }

    CorpusException foreign(String reason) {
        return new CorpusException(
                CorpusProblem.UNUSABLE_LOCATION,
                "\"" + place.alias() + "\" at " + access.addresses() + " " + reason + ". Use another name.",
                null);
    }

    CorpusException outdated(String difference) {
        return new CorpusException(
                CorpusProblem.OUTDATED,
                "The index \"" + place.alias() + "\" at " + access.addresses() + " was made with another " + difference
                        + ". Run an update to rebuild it from the documents.",
                null);
    }

    CorpusException otherView(String found, String wanted) {
        return new CorpusException(
                CorpusProblem.OTHER_VIEW,
                "The index \"" + place.alias() + "\" at " + access.addresses() + " holds the view \"" + found
                        + "\" of the postmortems, not \"" + wanted
                        + "\". Use another name: views never share an index.",
                null);
    }

    CorpusException locked(String owner) {
        return new CorpusException(
                CorpusProblem.LOCKED,
                "The index \"" + place.alias() + "\" at " + access.addresses() + " is being updated by " + owner
                        + ". Try again when that update has finished.",
                null);
    }

    CorpusException lockLost() {
        return new CorpusException(
                CorpusProblem.LOCKED,
                "Another process has started to update the index \"" + place.alias() + "\" at " + access.addresses()
                        + ", because this one had not answered for too long. This update has changed nothing.",
                null);
    }

    CorpusException notWritten(String reason) {
        return new CorpusException(
                CorpusProblem.NOT_WRITTEN,
                "The index \"" + place.alias() + "\" at " + access.addresses() + " could not be written: " + reason
                        + ". Its previous state is kept.",
                null);
    }

    private static CorpusException unreachable(String message, @Nullable Exception e) {
        return new CorpusException(CorpusProblem.UNREACHABLE, message, e);
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() > MAX_REASON_LENGTH ? line.substring(0, MAX_REASON_LENGTH) + "…" : line;
    }

    /** Returns whether an error means that nothing was sent, so that another node can be asked. */
    static boolean isBeforeSending(IOException e) {
        return e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
    }
}
