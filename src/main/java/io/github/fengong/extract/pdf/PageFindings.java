package io.github.fengong.extract.pdf;

import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.model.Box;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Finds what keeps the text of a page from being read. */
final class PageFindings {

    /** A picture over this much of the page is a scan, where there is hardly any text. */
    private static final double SCAN_AREA = 0.5;

    /** A scan may have a page number and a stamp as text. */
    private static final int HARDLY_ANY = 20;

    private PageFindings() {}

    static List<Finding> of(PageContent page, int number) {
        List<Finding> findings = new ArrayList<>();
        SourceLocation location = SourceLocation.UNKNOWN.withPage(number);
        long shown = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        if (shown == 0 && page.drawn() || shown < HARDLY_ANY && pictureArea(page) > SCAN_AREA) {
            findings.add(Finding.ofDocument(
                    FindingCode.PAGE_WITHOUT_TEXT, "第" + number + "页是图片，没有文字层，需先作文字识别（OCR）", location));
        }
        if (page.damaged()) {
            findings.add(Finding.ofDocument(
                    FindingCode.CONTENT_UNREADABLE, "第" + number + "页的内容有损坏，可能有文字缺失，请重新下载文件", location));
        }
        long unknown =
                page.glyphs().stream().map(Glyph::text).filter("\uFFFD"::equals).count();
        if (unknown > 0) {
            findings.add(Finding.ofDocument(
                    FindingCode.TEXT_DAMAGED, "第" + number + "页有" + unknown + "个字符的字体未注明对应文字，以�表示", location));
        }
        return findings;
    }

    private static double pictureArea(PageContent page) {
        double area = 0;
        for (Box box : page.pictures()) {
            area += (box.right() - box.left()) * (box.bottom() - box.top());
        }
        return area / (page.width() * page.height());
    }
}
