package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals in brackets are written in one width throughout: {@code (四)} among {@code （一）（二）（三）} looks wrong; the fewer are named. */
final class OrdinalWidthCheck implements Check {

    private static final Set<MeasureField> ORDINAL_FIELDS =
            Set.of(MeasureField.SECTION, MeasureField.SERIAL, MeasureField.INDICATOR, MeasureField.MEASURE);

    private static final Pattern ORDINAL =
            Pattern.compile("^([（(])[\\s\\u3000]*([〇零一二三四五六七八九十百]{1,4}|\\d{1,3})[\\s\\u3000]*([）)])");

    @Override
    public List<Finding> findings(CheckedTable table) {
        List<WrittenText> full = written(table, true);
        List<WrittenText> half = written(table, false);
        if (full.isEmpty() || half.isEmpty()) {
            return List.of();
        }
        List<WrittenText> fewer = half.size() <= full.size() ? half : full;
        return fewer.stream().map(OrdinalWidthCheck::finding).toList();
    }

    private static List<WrittenText> written(CheckedTable table, boolean fullWidth) {
        return table.texts().stream()
                .filter(text -> ORDINAL_FIELDS.contains(text.field()))
                .filter(text -> {
                    Matcher matcher = ORDINAL.matcher(text.text());
                    return matcher.find()
                            && fullWidth == "（".equals(matcher.group(1))
                            && fullWidth == "）".equals(matcher.group(3));
                })
                .toList();
    }

    private static Finding finding(WrittenText text) {
        Matcher matcher = ORDINAL.matcher(text.text());
        matcher.find();
        boolean half = "(".equals(matcher.group(1));
        String after = half ? "（" + matcher.group(2) + "）" : "(" + matcher.group(2) + ")";
        return text.finding(
                FindingCode.ORDINAL_MIXED_WIDTH,
                "序数“" + matcher.group() + "”的括号为" + (half ? "半角，其他序数多为全角" : "全角，其他序数多为半角") + "：" + text.text(),
                matcher.group(),
                after);
    }
}
