package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MemoryThriftTest {

    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @AfterEach
    void collectsAsBefore() {
        machine.setVMOption(MemoryThrift.INTERVAL, "0");
    }

    @Test
    void theCollectorIsToldToCollectOften() {
        MemoryThrift.begin();
        assertThat(machine.getVMOption(MemoryThrift.INTERVAL).getValue()).isEqualTo("250");
    }

    @Test
    void aRunWithoutLargeDocumentsIsLeftAlone() {
        MemoryThrift.beginFor(List.of());
        assertThat(machine.getVMOption(MemoryThrift.INTERVAL).getValue()).isEqualTo("0");
    }
}
