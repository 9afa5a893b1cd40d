package io.github.fengong.export;

/** In which language the column heads of CSV files are. */
public enum HeaderLanguage {
    /** Chinese titles, for example {@code 序号}. */
    CHINESE,
    /** The field names of the contract, for example {@code serial}. */
    FIELD_NAMES
}
