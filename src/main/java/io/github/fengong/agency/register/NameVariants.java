package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;

/**
 * The spellings of a name that usage allows without the register listing them: 发展和改革委员会 is also 发展改革委员会, 发展和改革委 and
 * 发展改革委.
 */
final class NameVariants {

    private static final String[][] RULES = {
        {"和", ""}, {"与", ""}, {"委员会", "委"}, {"办公室", "办"}, {"监督管理", "监管"}, {"人民政府", "政府"},
    };

    private NameVariants() {}

    /** Returns the variant of a name from which nothing more can be left out. */
    static String shortest(String name) {
        String shortest = name.replace("管理委员会", "管委会");
        for (String[] rule : RULES) {
            shortest = shortest.replace(rule[0], rule[1]);
        }
        return shortest;
    }

    /** Returns the name and its variants. */
    static List<String> of(String name) {
        List<String> variants = new ArrayList<>(2);
        variants.add(name);
        for (String[] rule : RULES) {
            if (name.contains(rule[0])) {
                for (int i = 0, size = variants.size(); i < size; i++) {
                    String variant = variants.get(i).replace(rule[0], rule[1]);
                    if (!variants.contains(variant)) {
                        variants.add(variant);
                    }
                }
            }
        }
        return variants;
    }
}
