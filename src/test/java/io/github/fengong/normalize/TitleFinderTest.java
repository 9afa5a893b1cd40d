package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TitleFinderTest {

    @Test
    void annexMarksNumbersAndDatesAreNoTitles() {
        assertThat(TitleFinder.titleOf(
                        List.of("附件2：", "某府办〔2020〕12号", "优化营商环境任务分工表", "（2020年7月1日）", "填报单位：市府办", "单位：万元")))
                .hasValue("优化营商环境任务分工表");
        assertThat(TitleFinder.titleOf(List.of("附件1 重点任务清单"))).hasValue("重点任务清单");
    }

    @Test
    void linesOfOneTitleAreJoined() {
        assertThat(TitleFinder.titleOf(List.of("国家和省要求复制推广借鉴的优化", "营商环境改革举措", "任务分工表")))
                .hasValue("国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表");
        assertThat(TitleFinder.titleOf(List.of("某市人民政府办公室", "关于印发任务分工方案的通知"))).hasValue("某市人民政府办公室关于印发任务分工方案的通知");
    }

    @Test
    void anotherDocumentAboveTheTitleIsNoPartOfIt() {
        assertThat(TitleFinder.titleOf(List.of("关于印发任务分工表的通知", "各区人民政府：", "现印发给你们。", "某市人民政府办公室", "任务分工表")))
                .hasValue("任务分工表");
        assertThat(TitleFinder.titleOf(List.of("深化改革方案", "附件1", "任务分工表"))).hasValue("任务分工表");
    }

    @Test
    void textIsNoTitle() {
        assertThat(TitleFinder.titleOf(List.of("一、总体要求", "各有关单位：", "请认真落实。", "2020年7月1日")))
                .isEmpty();
    }

    @Test
    void theNameOfASiteGivesWayToTheTitle() {
        SourceDocument page = page("某市人民政府门户网站");
        assertThat(TitleFinder.find(page, List.of(List.of("任务分工表")), Optional.empty()))
                .isEqualTo("任务分工表");
        assertThat(TitleFinder.find(page, List.of(List.of()), Optional.empty())).isEqualTo("某市人民政府门户网站");
        assertThat(TitleFinder.find(page("关于印发任务分工表的通知"), List.of(List.of("任务分工表")), Optional.empty()))
                .isEqualTo("关于印发任务分工表的通知");
    }

    @Test
    void theWayThroughASiteIsNoPartOfTheTitle() {
        assertThat(TitleFinder.titleOf(List.of("首页 | 政务公开 | 互动", "当前位置：首页 > 政务公开 > 文件", "关于印发任务清单的通知")))
                .hasValue("关于印发任务清单的通知");
        SourceDocument page = page("关于印发任务清单的通知");
        assertThat(TitleFinder.find(
                        page, List.of(List.of("政务公开", "互动交流", "关于印发任务清单的通知")), Optional.of(Documents.table("序号|工作任务"))))
                .isEqualTo("关于印发任务清单的通知");
        assertThat(TitleFinder.find(
                        page, List.of(List.of("某市人民政府办公室", "关于印发任务清单的通知")), Optional.of(Documents.table("序号|工作任务"))))
                .isEqualTo("某市人民政府办公室关于印发任务清单的通知");
    }

    @Test
    void theFileNameIsTheLastResort() {
        assertThat(TitleFinder.find(Documents.of(), List.of(), Optional.empty()))
                .isEqualTo("清单");
    }

    private static SourceDocument page(String title) {
        SourceDocument document = Documents.of();
        return new SourceDocument(
                document.source(),
                new DocumentMetadata(Optional.of(title), Optional.empty(), Optional.empty()),
                document.blocks(),
                document.findings());
    }
}
