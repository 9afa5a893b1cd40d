package io.github.fengong.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip file anew, without the times at which its entries were made, so that the same entries give the same bytes. */
final class UndatedZip {

    /** In local time, and after the first month a zip file can name: only so is it written without a time zone. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, Month.FEBRUARY, 1, 0, 0);

    private UndatedZip() {}

    static byte[] of(byte[] packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(NO_TIME);
                out.putNextEntry(undated);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
