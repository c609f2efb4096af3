package io.github.postmortem4j.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.core.common.transport.TransportAddress;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;
import org.opensearch.transport.TransportService;

/** A node of OpenSearch in this JVM, which only this machine can reach. */
final class LocalNode extends Node {

    private LocalNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
                List.of(Netty4Plugin.class),
                false);
    }

    /** Returns the first node of a cluster, which manages it. */
    static LocalNode manager(Path home) {
        return new LocalNode(settings("manager", home)
                .put("cluster.initial_cluster_manager_nodes", "manager")
                .putList("node.roles", "cluster_manager", "data")
                .build());
    }

    /** Returns a further node of a cluster. */
    static LocalNode data(Path home, LocalNode manager) {
        return new LocalNode(settings("data", home)
                .putList("discovery.seed_hosts", manager.transportAddress().toString())
                .putList("node.roles", "data")
                .build());
    }

    private static Settings.Builder settings(String name, Path home) {
        return Settings.builder()
                .put("cluster.name", "postmortem4j")
                .put("node.name", name)
                .put("path.home", home.resolve(name))
                .put("network.host", "127.0.0.1")
                .put("transport.port", "0")
                .put("http.port", "0")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("node.processors", 1)
                // The disk of the machine does not matter.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // A stopped node is replaced at once.
                .put("cluster.fault_detection.follower_check.retry_count", 1)
                .putList("discovery.seed_hosts");
    }

    URI uri() {
        TransportAddress address =
                injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    private TransportAddress transportAddress() {
        return injector().getInstance(TransportService.class).boundAddress().publishAddress();
    }
}
