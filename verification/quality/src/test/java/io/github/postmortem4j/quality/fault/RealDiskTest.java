package io.github.postmortem4j.quality.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmortem4j.quality.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full disks and lost permissions of the operating system. */
@DisabledOnOs(OS.WINDOWS)
class RealDiskTest {

    @TempDir
    private Path folder;

    /** A limit on the size of files has the same effect as a full disk, and can be set on every system. */
    @Test
    void keepsTheLastDocumentWhenAFileCannotGrow() throws Exception {
        ChildJvm.Result result = ChildJvm.of(FullDiskProgram.class)
                .options("-XX:-UsePerfData")
                .through("sh", "-c", "ulimit -f 200 && exec \"$@\"", "sh")
                .run(folder.toString());
        assertThat(result.output())
                .startsWith(folder.resolve("report.json") + ": File too large")
                .contains("the last document is whole; files: [report.json];");
    }

    /** Needs to mount a file system, which not every machine allows. */
    @Test
    void keepsTheLastDocumentWhenTheDiskIsFull() throws Exception {
        String mount = "mount -t tmpfs -o size=256k none " + folder;
        assumeThat(succeeds("unshare", "-rm", "sh", "-c", mount))
                .as("a file system can be mounted")
                .isTrue();
        ChildJvm.Result result = ChildJvm.of(FullDiskProgram.class)
                .through("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh")
                .run(folder.toString());
        assertThat(result.output())
                .startsWith(folder.resolve("report.json") + ": No space left on device")
                .contains("the last document is whole; files: [report.json];");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    r-xr-xr-x | rw-r--r-- | write: AccessDeniedException; read: done; holds: old; files: [report.json]
                    rwxr-xr-x | r--r--r-- | write: AccessDeniedException; read: done; holds: old; files: [report.json]
                    rwxr-xr-x | -w------- | write: done; read: AccessDeniedException; holds: new; files: [report.json]
                    rw-r--r-- | rw-r--r-- | write: AccessDeniedException; read: AccessDeniedException; holds: old; files: [report.json]
                    """)
    void keepsTheDocumentWhenAPermissionIsLost(String ofFolder, String ofFile, String expected) throws Exception {
        TwoDocuments.oldIn(folder);
        ChildJvm child = ChildJvm.of(LostPermissionProgram.class).through(withoutPrivileges());
        ChildJvm.Result result = child.run(folder.toString(), ofFolder, ofFile);
        assertThat(result.output().strip()).isEqualTo(expected);
    }

    /** Root ignores permissions unless it gives up the capability to do so. */
    private String[] withoutPrivileges() throws Exception {
        if (!isRoot()) {
            return new String[0];
        }
        String[] command = {"setpriv", "--bounding-set=-dac_override,-dac_read_search"};
        List<String> trial = new ArrayList<>(List.of(command));
        trial.add("true");
        assumeThat(succeeds(trial.toArray(String[]::new)))
                .as("root can give up its privileges")
                .isTrue();
        return command;
    }

    private boolean isRoot() throws Exception {
        return Files.getOwner(folder).getName().equals("root");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
