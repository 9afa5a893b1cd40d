package io.github.fengong.compare;

import java.util.List;

/** Cuts a text into words, so that differences are shown by whole words. */
@FunctionalInterface
interface WordSplitter {

    /**
     * Returns the words of the text, marks and blanks included, so that together they are the text: {@code 确保2个工作日内办结} becomes {@code
     * 确保, 2, 个, 工作日, 内, 办结}.
     */
    List<String> split(String text);
}
