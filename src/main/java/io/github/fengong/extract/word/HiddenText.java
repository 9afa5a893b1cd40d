package io.github.fengong.extract.word;

/** Decides whether text is hidden: by itself, or by its styles. See 17.3.2.41 vanish. */
final class HiddenText {

    private final Styles styles;
    private final TableReader tables;

    HiddenText(Styles styles, TableReader tables) {
        this.styles = styles;
        this.tables = tables;
    }

    boolean isHidden(ParagraphProperties paragraph, RunProperties run) {
        if (run.alwaysHidden()) {
            return true;
        }
        return run.hidden()
                .orElseGet(
                        () -> styles.isHidden(tables.currentStyle(), styles.effective(paragraph.style()), run.style()));
    }
}
