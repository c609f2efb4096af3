package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Finds what looks like the name of a host in an address, an id, or a path. */
final class HostNames {

    /** Endings of the names of files, which are not hosts. */
    private static final Set<String> FILE_ENDINGS = Set.of(
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "avif",
            "bmp",
            "ico",
            "pdf",
            "html",
            "htm",
            "md",
            "markdown",
            "txt",
            "csv",
            "json",
            "yaml",
            "yml",
            "xml",
            "log",
            "zip",
            "gz",
            "mp4",
            "webm",
            "doc",
            "docx",
            "xlsx",
            "pptx",
            "odt");

    private HostNames() {}

    /** {@return the names of hosts in a text, in lower case, also in addresses within the address} */
    static List<String> in(String text) {
        String decoded = TextNormalizer.withoutEscapes(text).toLowerCase(Locale.ROOT);
        List<String> hosts = new ArrayList<>();
        StringTokenizer places = new StringTokenizer(decoded, " \t\r\n?&=#,;<>\"'()|");
        boolean first = true;
        while (places.hasMoreTokens()) {
            String place = places.nextToken();
            addAuthorities(place, hosts);
            String start = place.substring(0, endOfAuthority(place, 0));
            if ((first || start.length() < place.length() || start.indexOf('.') > 0)
                    && looksLikeHost(start, start.length() < place.length())) {
                hosts.add(start);
            }
            first = false;
        }
        return hosts;
    }

    /** Adds the hosts after "://", and those after "//" that look like one. */
    private static void addAuthorities(String place, List<String> hosts) {
        int slashes = place.indexOf("//");
        while (slashes >= 0) {
            int from = slashes + 2;
            int end = endOfAuthority(place, from);
            String authority = place.substring(from, end);
            String host = authority.substring(authority.lastIndexOf('@') + 1);
            int port = host.indexOf(':');
            String name = port < 0 ? host : host.substring(0, port);
            boolean scheme = slashes > 0 && place.charAt(slashes - 1) == ':';
            if (!name.isEmpty() && (scheme || looksLikeHost(name, true))) {
                hosts.add(name);
            }
            slashes = place.indexOf("//", from);
        }
    }

    private static int endOfAuthority(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    /** A host ends with letters, or consists of four numbers. Followed by a path, it is not a file. */
    private static boolean looksLikeHost(String name, boolean withPath) {
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
            return false;
        }
        String ending = name.substring(dot + 1);
        boolean letters = ending.length() > 1 && ending.chars().allMatch(Character::isLetter);
        boolean file = !withPath && FILE_ENDINGS.contains(ending);
        return (letters && !file) || isIpAddress(name);
    }

    private static boolean isIpAddress(String name) {
        return name.chars().allMatch(c -> c == '.' || Character.isDigit(c))
                && name.chars().filter(c -> c == '.').count() == 3;
    }
}
