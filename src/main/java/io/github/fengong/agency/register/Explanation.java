package io.github.fengong.agency.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in Chinese how a name was read. */
final class Explanation {

    private static final Pattern SLOT = Pattern.compile("\\{.?\\}");

    private Explanation() {}

    static String of(List<RegisterEntry> entries, List<String> officialNames) {
        RegisterEntry first = entries.get(0);
        String text = region(first) + "；登记册条目：" + first.form().line();
        String form = first.form().official();
        if (officialNames.size() == 1 && !form.isEmpty()) {
            text += "，全称形式：" + SLOT.matcher(form).replaceAll("…");
        }
        if (officialNames.size() > 1) {
            text += "；可能的全称：" + String.join("、", officialNames) + "，不能确定";
        } else if (form.isEmpty()) {
            text += "；各地全称不一";
        }
        return text + validity(first.form().validity());
    }

    private static String region(RegisterEntry entry) {
        RegionSpan region = entry.reading().region();
        Optional<String> division = entry.division().map(Division::toString);
        return switch (region.kind()) {
            case FULL_NAME, SHORT_NAME -> "“" + region.text() + "”即" + division.orElse("同名区划之一");
            case LEVEL_WORD ->
                "“" + region.text() + "”" + division.map(name -> "指" + name).orElse("所指区划不明");
            case OTHER_PLACE -> "“" + region.text() + "”不是行政区划";
            case ELIDED ->
                entry.form().isNational()
                        ? "国家级单位"
                        : "未写区划" + division.map(name -> "，按文件所属区划" + name).orElse("，所属区划不明");
        };
    }

    private static String validity(Validity validity) {
        return validity.to().map(year -> "；" + year + "年机构改革前的名称").orElse("");
    }
}
