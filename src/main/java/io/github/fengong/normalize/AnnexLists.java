package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lists of annexes in a document that is no table ({@code 附件：} over {@code 1.任务分工表.docx}), whose numbers count files, not tasks. */
final class AnnexLists {

    private static final Pattern MARK = Pattern.compile("^(?:相关)?附件(?:下载|列表|清单)?[:：].*|^(?:相关附件|附件下载|附件列表)$");

    private AnnexLists() {}

    /** Tells whether a list of annexes begins with the line. */
    static boolean beginWith(InlineLine line) {
        return line.ordinal().isEmpty() && MARK.matcher(line.text()).matches();
    }

    /** Returns the lines, those of lists of annexes without their ordinals. A list ends where a line names units or is a heading 一、. */
    static List<InlineLine> unnumber(List<InlineLine> lines, InlineStatements statements) {
        List<InlineLine> result = new ArrayList<>();
        boolean inside = false;
        for (InlineLine line : lines) {
            inside = beginWith(line) || inside && mayBeAnnex(line, statements);
            result.add(inside ? new InlineLine(line.block(), Optional.empty(), line.text(), line.location()) : line);
        }
        return result;
    }

    private static boolean mayBeAnnex(InlineLine line, InlineStatements statements) {
        return !statements.namesUnits(line.words())
                && line.ordinal()
                        .filter(ordinal -> ordinal.style().compareTo(OrdinalStyle.ARABIC) < 0)
                        .isEmpty();
    }
}
