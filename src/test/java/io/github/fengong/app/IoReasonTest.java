package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

final class IoReasonTest {

    @Test
    void aNameAloneIsNoReason() {
        assertThat(IoReason.of(new AccessDeniedException("out/表"))).isEqualTo("no right to read or write out/表");
        assertThat(IoReason.of(new NoSuchFileException("表.yaml"))).isEqualTo("there is no 表.yaml");
        assertThat(IoReason.of(new NotDirectoryException("表"))).contains("NotDirectory", "表");
        assertThat(IoReason.of(new MalformedInputException(1))).contains("UTF-8");
    }

    @Test
    void aReasonThatTheSystemGivesIsKept() {
        assertThat(IoReason.of(new FileSystemException("out", null, "No space left on device")))
                .isEqualTo("out: No space left on device");
        assertThat(IoReason.of(new IOException("Broken pipe"))).isEqualTo("Broken pipe");
    }
}
