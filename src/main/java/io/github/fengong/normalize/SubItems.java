package io.github.fengong.normalize;

import io.github.fengong.model.Indicator;
import java.util.Optional;

/**
 * Where the items below an item of an inline list begin or end: {@code 1.…} under {@code （一）…（财政部牵头）}, both of which are measures.
 *
 * @param parent what the item above says it is about, where its items begin; empty where they end
 */
record SubItems(Optional<Indicator> parent) implements Item {}
