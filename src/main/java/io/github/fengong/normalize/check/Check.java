package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import java.util.List;

/** One rule that a sound table keeps. */
interface Check {

    /** Returns where the table breaks the rule. */
    List<Finding> findings(CheckedTable table);
}
