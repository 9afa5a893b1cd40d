package io.github.fengong.normalize;

import java.util.List;

/**
 * A list of tasks in numbered paragraphs.
 *
 * @param items its headings, rows and notes
 * @param preface the lines above it, among which the title stands
 */
record InlineList(List<Item> items, List<String> preface) {

    InlineList {
        items = List.copyOf(items);
        preface = List.copyOf(preface);
    }
}
