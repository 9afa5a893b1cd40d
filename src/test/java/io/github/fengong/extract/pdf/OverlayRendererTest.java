package io.github.fengong.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlayRendererTest {

    private static final Path UNEMBEDDED = Path.of("src/test/resources/pdf/stsong-light.pdf");

    @TempDir
    private Path folder;

    /** Reading does with one stand-in for all fonts, which has no Chinese characters: a drawing needs those of the system. */
    @Test
    void fontsThatAreNotEmbeddedAreTakenFromTheSystem() throws Exception {
        assumeTrue(new Font(Font.DIALOG, Font.PLAIN, 12).canDisplay('序'), "no Chinese font is installed");
        SourceFile file = SourceFile.read(UNEMBEDDED);
        new PdfExtractor().read(file, ReadOptions.DEFAULT);

        OverlayRenderer.write(file, List.of(), folder);

        File page = folder.resolve("stsong-light-page-001.png").toFile();
        assertThat(Arrays.equals(pixels(ImageIO.read(page)), pixels(withTheStandIn())))
                .isFalse();
    }

    private static BufferedImage withTheStandIn() throws Exception {
        try (PDDocument document = Loader.loadPDF(UNEMBEDDED.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 110, ImageType.RGB);
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
