package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DoubtNotesTest {

    private static final ResponsibilitySplitter SPLITTER = new ResponsibilitySplitter();

    @Test
    void nothingIsSaidOfWhatIsCertain() {
        assertThat(notes("市自然资源局牵头，市住建局、国网汕头供电公司、汕头市华润新奥燃气有限公司等相关部门及各区县政府按职责分工负责"))
                .isEmpty();
        assertThat(notes("教育局、卫健委牵头，发展部、设备部、镇江高新区管委会配合")).isEmpty();
        assertThat(notes("/")).isEmpty();
    }

    @Test
    void proposesTheRightNameForAMisspeltOneAndKeepsIt() {
        SplitResult result = SPLITTER.split("市交通运偷局、市财政局", SplitContext.NONE);
        assertThat(SplitCase.describe(result)).isEqualTo("市交通运偷局/JOINT 市财政局/JOINT");
        SplitNote note = result.notes().get(0);
        assertThat(note.code()).isEqualTo(FindingCode.AGENCY_MISSPELLING_SUSPECT);
        assertThat(note.message()).isEqualTo("“市交通运偷局”未收录，疑为“市交通运输局”之误，按原文保留");
        assertThat(note.after()).isEqualTo("市交通运输局");
        assertThat(note.span()).contains(new TextSpan(0, 6));
    }

    @Test
    void proposesNamesThatSoundAlikeOrLackACharacter() {
        assertThat(notes("市卫生建康委")).containsExactly("“市卫生建康委”未收录，疑为“市卫生健康委”之误，按原文保留");
        assertThat(notes("市人力资社会保障局")).containsExactly("“市人力资社会保障局”未收录，疑为“市人力资源社会保障局”之误，按原文保留");
        assertThat(notes("市城市建设局、市港务局、市水务局、市税务局")).isEmpty();
    }

    @Test
    void tellsOfWordsThatWereCutOffAName() {
        assertThat(notes("市发展改革委（项目立项）")).containsExactly("“市发展改革委（项目立项）”中“（项目立项）”视为任务说明，单位记为“市发展改革委”");
    }

    @Test
    void tellsOfPersonsAndWordsThatNameNobody() {
        assertThat(codes("由市政府分管副市长牵头，市发改委参加")).containsExactly(FindingCode.RESPONSIBILITY_UNPARSED);
        assertThat(notes("加强组织领导，压实工作责任。")).containsExactly("“加强组织领导，压实工作责任。”中未识别出责任单位");
    }

    @Test
    void tellsOfRolesThatTheWordsLeaveOpen() {
        assertThat(notes("省科技厅、省财政厅按职责分工负责，各市人民政府结合实际落实")).containsExactly("“各市人民政府”只写明“结合实际落实”，按“配合”记");
        assertThat(codes("市财政局、市税务局负责。市教育局")).containsExactly(FindingCode.ROLE_ASSUMED);
        assertThat(codes("市财政局牵头，市教育局")).isEmpty();
    }

    @Test
    void tellsWhereOneOfSeveralCommasDecidesWhoSupports() {
        assertThat(notes("市住建局，市财政局，市发改委配合")).containsExactly("“市住建局、市财政局”未写明职责，按“共同负责”记");
        assertThat(notes("市住建局、市财政局，市发改委配合")).isEmpty();
    }

    @Test
    void tellsWhoLeadsOnlyBecauseHeCoordinates() {
        assertThat(notes("国家数据局统筹，教育部、科技部按职责推进")).containsExactly("“国家数据局”只写明“统筹”，按“牵头”记");
    }

    @Test
    void tellsOfANameThatEndsLikeNone() {
        assertThat(codes("市财政局、旗乌兰牧骑")).containsExactly(FindingCode.AGENCY_BOUNDARY_ASSUMED);
    }

    @Test
    void tellsOfSignsThatStandInNoName() {
        assertThat(codes("市发改委＋各县区")).containsExactly(FindingCode.AGENCY_BOUNDARY_ASSUMED);
    }

    @Test
    void tellsOfALabelThatIsNotKnown() {
        assertThat(notes("牵头单位：市民政局；敲边鼓：市财政局")).containsExactly("“敲边鼓：”不是已知的标签，其后的单位未按它定角色");
    }

    @Test
    void tellsOfAUnitInTwoRoles() {
        List<UnitCell> cells = List.of(
                new UnitCell("牵头单位", UnitColumn.LEAD, "省科技厅"),
                new UnitCell("配合单位", UnitColumn.SUPPORTING, "省经信厅、省科技厅"));
        assertThat(SPLITTER.split(cells, SplitContext.NONE).notes().stream().map(SplitNote::message))
                .containsExactly("“省科技厅”兼有牵头、配合角色，均予保留");
    }

    @Test
    void tellsOfAnUnknownNameThatWasMadeWhole() {
        assertThat(notes("市教育局、前进局")).containsExactly("“市前进局”按上文补入省略的文字，该单位未收录");
    }

    private static List<String> notes(String text) {
        return SPLITTER.split(text, SplitContext.NONE).notes().stream()
                .map(SplitNote::message)
                .toList();
    }

    private static List<FindingCode> codes(String text) {
        return SPLITTER.split(text, SplitContext.NONE).notes().stream()
                .map(SplitNote::code)
                .toList();
    }
}
