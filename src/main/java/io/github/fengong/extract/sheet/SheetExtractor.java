package io.github.fengong.extract.sheet;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.FormatDetector;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Finding;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Reads Excel workbooks: all their sheets, with the values as they are shown. */
public final class SheetExtractor implements Extractor {

    /** Creates the extractor. */
    public SheetExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.XLSX, DocumentFormat.XLS);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        DocumentFormat format = FormatDetector.detect(file);
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int tables = 0;
        for (SheetContent sheet : sheets(file, format)) {
            SheetAssembler assembler = new SheetAssembler(sheet);
            List<Block> sheetBlocks = assembler.blocks(tables);
            tables += (int)
                    sheetBlocks.stream().filter(RawTable.class::isInstance).count();
            blocks.addAll(sheetBlocks);
            findings.addAll(assembler.findings());
        }
        return new SourceDocument(file.info(format), DocumentMetadata.NONE, blocks, findings);
    }

    private static List<SheetContent> sheets(SourceFile file, DocumentFormat format)
            throws UnreadableDocumentException {
        try {
            if (format == DocumentFormat.XLSX) {
                return XlsxWorkbook.read(file.content());
            }
            return isBinary(file.content()) ? XlsWorkbook.read(file.content()) : XmlWorkbook.read(file.content());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    "the workbook is protected by a password; open it in Excel or WPS and save it without one", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException(
                    "expected a workbook of Excel 97 or later but found an older one; open it in Excel and save it as .xlsx",
                    e);
        } catch (IOException | XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // POI meets damage in records of the binary format with exceptions of many kinds
            if (format != DocumentFormat.XLS) {
                throw e;
            }
            throw damaged(e);
        }
    }

    /** An OLE2 container begins with this byte, which no text in any encoding of XML begins with. */
    private static boolean isBinary(byte[] content) {
        return content[0] == (byte) 0xD0;
    }

    private static UnreadableDocumentException damaged(Exception cause) {
        return new UnreadableDocumentException(
                "the workbook is damaged (" + UnreadableDocumentException.reasonOf(cause)
                        + "); open it in Excel or WPS, which may repair it, and save it again",
                cause);
    }
}
