package io.github.postmortem4j.json.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileErrorsTest {

    private static final Path FILE = Path.of("report.json");

    @Test
    void nameTheFileOfAnExceptionWithoutOne() {
        assertThat(FileErrors.naming(FILE, new IOException("disk full")))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("report.json: disk full");
    }

    @Test
    void keepAnExceptionThatNamesTheFile() {
        IOException known = new FileSystemException("report.json", null, "busy");

        assertThat(FileErrors.naming(FILE, known)).isSameAs(known);
    }

    @Test
    void keepAnInterruption() {
        IOException interruption = new ClosedByInterruptException();

        assertThat(FileErrors.naming(FILE, interruption)).isSameAs(interruption);
    }

    @Test
    void keepTheKindOfAnExceptionThatNamesAnotherFile() {
        assertThat(FileErrors.naming(FILE, new NoSuchFileException("x.tmp")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("report.json: no such file or folder");
        assertThat(FileErrors.naming(FILE, new AccessDeniedException("x.tmp")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("report.json: permission denied");
        assertThat(FileErrors.naming(FILE, new FileSystemException("x.tmp", null, "busy")))
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessage("report.json: busy");
    }
}
