package io.github.fengong.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the memory small that a long run takes. The G1 collector lets a heap fill up while there is room, which for a large document is several
 * times what it needs; told to, it collects every moment (JEP 346). A virtual machine that has no such collector stays as it is.
 */
final class MemoryThrift {

    /** The milliseconds after which G1 collects, if nothing else made it. */
    static final String INTERVAL = "G1PeriodicGCInterval";

    private static final String MOMENT = "250";

    /** Documents from this size on take seconds to read, in bytes; shorter runs end before it would matter. */
    private static final long LARGE = 400_000;

    private MemoryThrift() {}

    /** Begins to collect often if one of the documents is large, beside the work: asking takes some tenths of a second. */
    static void beginFor(List<Path> documents) {
        if (documents.stream().map(Path::toFile).mapToLong(File::length).anyMatch(size -> size >= LARGE)) {
            Thread asking = new Thread(MemoryThrift::begin, "memory-thrift");
            asking.setDaemon(true);
            asking.start();
        }
    }

    static void begin() {
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption(INTERVAL, MOMENT);
        } catch (RuntimeException | LinkageError e) {
            // Another virtual machine: its collector decides.
            return;
        }
    }
}
