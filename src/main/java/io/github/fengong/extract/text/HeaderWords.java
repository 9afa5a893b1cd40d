package io.github.fengong.extract.text;

import java.util.regex.Pattern;

/** Knows the words that head the columns of task tables, for shapes in which nothing else shows where a table begins. */
final class HeaderWords {

    private static final Pattern HEADER = Pattern.compile("序号?|编号|项次"
            + "|[^。；，,：:“”]{0,8}(单位|部门|处室|科室|责任人|负责人|任务|事项|举措|措施|内容|做法|要求|时限|时间|进度|节点"
            + "|指标|项目|类别|领域|分类|环节|备注|说明|目标|标准|分值|依据|来源|范围|形式|成果|情况|领导|清单)[^。；，,：:“”]{0,4}");

    private static final Pattern UNIT = Pattern.compile(".*(单位|部门|处室|科室|责任人|负责人|领导|主体).*");

    private static final Pattern NUMBERING = Pattern.compile("序号?|编号|项次|(?i:no\\.?)");

    /** With what a note below a table begins. */
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附件|附)\\d*[：:].*|[（(]?(联系人|联系电话)[：:].*");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private HeaderWords() {}

    /** Tells whether words, of which blanks do not count, may head a column. */
    static boolean matches(String words) {
        return HEADER.matcher(compact(words)).matches();
    }

    /** Tells whether a header names units. */
    static boolean namesUnit(String words) {
        return UNIT.matcher(compact(words)).matches();
    }

    /** Tells whether a header is that of serial numbers. */
    static boolean namesNumber(String words) {
        return NUMBERING.matcher(compact(words)).matches();
    }

    /** Tells whether a line is a note below a table. */
    static boolean beginsNote(String line) {
        return NOTE.matcher(line.strip()).matches();
    }

    /** Returns words without blanks, as letter-spaced headers (责 任 单 位) need it. */
    static String compact(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
