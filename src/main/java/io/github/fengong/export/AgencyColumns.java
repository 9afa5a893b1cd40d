package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.MeasureTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of agencies with the number of measures in which each has each role. */
final class AgencyColumns {

    static final String NAME = "agencies";

    private AgencyColumns() {}

    static DataTable<Agency> table(MeasureTable table, RoleWords words) {
        return new DataTable<>(NAME, "单位汇总", columns(table, words), table.agencies(), List.of("id"), List.of());
    }

    private static List<Column<Agency>> columns(MeasureTable table, RoleWords words) {
        Map<String, String> files = AgencyFiles.names(table.agencies());
        Map<String, List<AgencyTask>> tasks =
                AgencyTask.byAgency(table.agencies(), table.measures(), new TaskMarks(Optional.empty()));
        return List.of(
                Column.<Agency>text("name", "单位名称", Agency::name).notBlank().described("文件中首次出现的名称。"),
                Column.<Agency>text(
                        "officialName", "全称", agency -> agency.officialName().orElse("")),
                Column.<Agency>text("variants", "文件中的写法", agency -> String.join("；", agency.variants()))
                        .described("各种写法以分号相连。"),
                Column.<Agency>text("levelWord", "层级", AgencyColumns::levelWord),
                Column.<Agency>text("region", "所属地区", agency -> agency.region().orElse("")),
                Column.<Agency>flag("collective", "集合单位", Agency::collective),
                Column.<Agency>number(
                                "measures",
                                "举措数",
                                agency -> tasks.get(agency.id()).size())
                        .atLeast(0)
                        .described("该单位参与的举措数；一项举措中有两种角色的，只计一次。"),
                Column.<Agency>number("lead", words.lead(), Agency::lead).atLeast(0),
                Column.<Agency>number("joint", words.joint(), Agency::joint).atLeast(0),
                Column.<Agency>number("supporting", words.supporting(), Agency::supporting)
                        .atLeast(0),
                Column.<Agency>number("guiding", words.guiding(), Agency::guiding)
                        .atLeast(0),
                Column.<Agency>text("workbook", "分发工作簿", agency -> AgencyFiles.FOLDER + "/" + files.get(agency.id())),
                Column.<Agency>text(
                                "level",
                                "层级代码",
                                agency -> agency.level().map(AgencyLevel::name).orElse(""))
                        .oneOf(Stream.of(AgencyLevel.values()).map(Enum::name).toList())
                        .forSystems(),
                Column.<Agency>text("id", "单位标识", Agency::id).notBlank().forSystems());
    }

    private static String levelWord(Agency agency) {
        return agency.level().map(AgencyColumns::word).orElse("");
    }

    private static String word(AgencyLevel level) {
        return switch (level) {
            case NATIONAL -> "国家级";
            case PROVINCE -> "省级";
            case CITY -> "市级";
            case COUNTY -> "县级";
            case TOWNSHIP -> "乡级";
        };
    }
}
