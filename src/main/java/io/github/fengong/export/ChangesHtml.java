package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.ChangeKind;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChangeKind;
import java.util.List;

/** The body of {@code changes.html}. */
final class ChangesHtml {

    private final TableDiff diff;
    private final ChangeWords words;
    private final ChangeRowHtml rows;
    private final HtmlBuilder html = new HtmlBuilder();

    ChangesHtml(TableDiff diff, RoleWords roles) {
        this.diff = diff;
        this.words = new ChangeWords(diff, roles);
        this.rows = new ChangeRowHtml(diff, words);
    }

    String body() {
        head();
        notes();
        if (diff.changes().isEmpty()) {
            html.element("p", "两个版本各行内容一致，没有变化。", "class", "none").line();
            return html.toString();
        }
        filters();
        changes();
        agencies();
        return html.toString();
    }

    private void head() {
        html.open("header").line().element("h1", "版本对比：" + diff.after().title()).line();
        edition("旧版", diff.before());
        edition("新版", diff.after());
        ChangeSummary summary = diff.summary();
        html.open("ul", "class", "counts", "id", "counts");
        count("新增", summary.added());
        count("删除", summary.removed());
        count("修改", summary.changed());
        count("移动", summary.moved());
        count("未变", summary.unchanged());
        html.close("ul").line().close("header").line();
    }

    private void edition(String title, MeasureTable table) {
        html.open("p", "class", "editions")
                .element("b", title)
                .text("　" + table.source().file());
        html.text("　共" + table.measures().size() + "项").close("p").line();
    }

    private void count(String title, int number) {
        html.open("li").text(title).element("b", String.valueOf(number)).close("li");
    }

    private void notes() {
        List<String> notes = words.notes();
        if (!notes.isEmpty()) {
            html.open("ul", "id", "notes");
            notes.forEach(note -> html.element("li", note));
            html.close("ul").line();
        }
    }

    private void filters() {
        html.open("div", "class", "filters", "id", "filters", "hidden", "").line();
        html.open("fieldset").element("legend", "变化：");
        for (ChangeKind kind : ChangeKind.values()) {
            html.open("label")
                    .open("input", "type", "checkbox", "name", "kind", "value", kind.name(), "checked", "")
                    .text(" " + kind.title())
                    .close("label");
        }
        html.close("fieldset").line();
        html.open("label", "for", "agency").text("单位：").close("label").open("select", "id", "agency");
        html.element("option", "全部单位", "value", "");
        for (int number = 0; number < diff.agencies().size(); number++) {
            html.element("option", diff.agencies().get(number).agency().name(), "value", String.valueOf(number));
        }
        html.close("select").line();
        html.element("button", "全部显示", "type", "button", "id", "all");
        html.element("span", "", "id", "count", "role", "status").close("div").line();
    }

    private void changes() {
        html.open("h2").text("逐项变化").close("h2").line();
        html.open("p", "class", "legend")
                .text("标记：")
                .element("ins", "新增文字")
                .text("　")
                .element("del", "删除文字");
        html.text("　灰色文字未变。序号因前面增删而顺移的，不算变化。").close("p").line();
        html.open("table", "id", "changes").line().open("thead").open("tr");
        rows.heads().forEach((head, style) -> html.element("th", head, "scope", "col", "class", style));
        html.close("tr").close("thead").line().open("tbody").line();
        for (RowChange change : diff.changes()) {
            rows.write(change, html);
        }
        html.close("tbody").close("table").line();
    }

    private void agencies() {
        if (diff.agencies().isEmpty()) {
            return;
        }
        html.element("h2", "各单位变化").line().open("div", "class", "scroll").open("table", "id", "agencies");
        html.open("thead").open("tr").element("th", "单位", "scope", "col");
        for (TaskChangeKind kind : TaskChangeKind.values()) {
            html.element("th", kind.title(), "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (int number = 0; number < diff.agencies().size(); number++) {
            agency(number, diff.agencies().get(number));
        }
        html.close("tbody").close("table").close("div").line();
    }

    private void agency(int number, AgencyChanges changes) {
        html.open("tr").open("th", "scope", "row");
        html.element("button", changes.agency().name(), "type", "button", "data-agency", String.valueOf(number));
        html.close("th");
        for (TaskChangeKind kind : TaskChangeKind.values()) {
            int count = changes.count(kind);
            html.element("td", count == 0 ? "" : String.valueOf(count));
        }
        html.close("tr").line();
    }
}
