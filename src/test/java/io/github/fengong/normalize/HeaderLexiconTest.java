package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderLexiconTest {

    private final HeaderLexicon lexicon = HeaderLexicon.of(ColumnProfile.NONE);

    @ParameterizedTest
    @CsvSource({
        "序号, SERIAL",
        "编号, SERIAL",
        "一级指标, CATEGORY",
        "考核项目, CATEGORY",
        "重点领域, CATEGORY",
        "工作任务, TASK",
        "工作事项, TASK",
        "改革举措, TASK",
        "2024年重点任务, TASK",
        "任务名称, TASK",
        "具体任务, DETAIL",
        "工作内容, DETAIL",
        "主要内容, CONTENT",
        "工作要求, CONTENT",
        "工 作 要 求, CONTENT",
        "主要做法, CONTENT",
        "具体责任, CONTENT",
        "具体安排, CONTENT",
        "推进计划, CONTENT",
        "一季度, OTHER",
        "主办科室, LEAD",
        "承办科室, RESPONSIBLE",
        "指标内容及分值, CONTENT",
        "评分标准, CONTENT",
        "牵头单位, LEAD",
        "牵头部门, LEAD",
        "牵头考核单位, LEAD",
        "市卫健委内牵头处室, LEAD",
        "主办单位, LEAD",
        "牵头（责任）单位, LEAD",
        "牵头责任单位, LEAD",
        "配合单位, SUPPORTING",
        "市卫健委内配合处室, SUPPORTING",
        "协办部门, SUPPORTING",
        "配合/责任单位, SUPPORTING_BESIDE_LEAD",
        "配合／责任单位, SUPPORTING_BESIDE_LEAD",
        "责任单位, RESPONSIBLE",
        "责 任　单 位, RESPONSIBLE",
        "责任部门（排在第一位的为牵头部门）, RESPONSIBLE",
        "市级责任单位, RESPONSIBLE",
        "牵头及配合单位, RESPONSIBLE",
        "责任单位及责任人, RESPONSIBLE",
        "責任單位, RESPONSIBLE",
        "责任人, RESPONSIBLE_ALONE",
        "主管部门, RESPONSIBLE_ALONE",
        "实施单位, IMPLEMENTING",
        "指导单位, GUIDING",
        "完成时限, DEADLINE",
        "任务分解/时序进度, DEADLINE",
        "备 注, REMARKS",
        "说明, REMARKS",
        "牵头领导, OTHER",
        "谁牵头, LEAD",
        "何时干完, DEADLINE",
        "存在问题, PROBLEM",
        "建设内容及规模, CONTENT",
        "督导单位, OTHER",
        "适用范围, OTHER",
        "各项分值, OTHER",
        "是否完成, OTHER"
    })
    void realHeaderWordsAreKnown(String header, HeaderKind kind) {
        assertThat(lexicon.find(header)).map(HeaderWord::kind).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市发改局", "推进政务数据共享，完善平台功能，提升服务水平。", "几号收工", "首页"})
    void otherWordsAreUnknown(String header) {
        assertThat(lexicon.find(header)).isEmpty();
    }

    @Test
    void wordsOfTheUserGoFirst() {
        HeaderLexicon own = HeaderLexicon.of(new ColumnProfile(Map.of("备 注", ColumnRole.PRACTICE)));
        assertThat(own.find("备注")).map(HeaderWord::kind).hasValue(HeaderKind.CONTENT);
        assertThat(own.roleOf("备注")).hasValue(ColumnRole.PRACTICE);
    }
}
