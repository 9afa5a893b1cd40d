package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which of the painted boxes can be seen: those whose colour differs from what lies under them, less what is painted over them. A white
 * line on a white page is none; a white line on a blue box is one.
 */
final class VisibleInks {

    /** Colours are told apart when one of red, green and blue differs by this much of 255. */
    private static final int CONTRAST = 10;

    private static final int PAPER = 0xFFFFFF;

    /** A box hides a line also where it falls short of its edges by this much, in points. */
    private static final double TOLERANCE = 0.05;

    private final List<Ink> inks;
    private final List<Integer> covers = new ArrayList<>();

    private VisibleInks(List<Ink> inks) {
        this.inks = inks;
        for (int i = 0; i < inks.size(); i++) {
            if (inks.get(i).covering() && !inks.get(i).isRule()) {
                covers.add(i);
            }
        }
    }

    /** Returns the inks that can be seen, in the order of painting. */
    static List<Ink> of(List<Ink> inks) {
        VisibleInks visible = new VisibleInks(inks);
        List<Ink> seen = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            for (Ink part : visible.standingOut(i)) {
                visible.addUncovered(i, part, seen);
            }
        }
        return seen;
    }

    private List<Ink> standingOut(int index) {
        Ink ink = inks.get(index);
        if (ink.isRule() && !differs(ink.color(), PAPER)) {
            return overColoredBoxes(index);
        }
        return standsOut(index) ? List.of(ink) : List.of();
    }

    /** A white line is seen where it runs over coloured boxes, or between them. */
    private List<Ink> overColoredBoxes(int index) {
        Ink ink = inks.get(index);
        boolean horizontal = ink.kind() == Ink.Kind.HORIZONTAL_RULE;
        List<Ink> parts = new ArrayList<>();
        for (int cover : covers) {
            if (cover >= index) {
                break;
            }
            Box box = inks.get(cover).box();
            if (differs(inks.get(cover).color(), ink.color()) && touches(box, ink.box())) {
                List<Box> part = new ArrayList<>();
                if (horizontal) {
                    addPart(
                            part,
                            Math.max(box.left(), ink.box().left()),
                            Math.min(box.right(), ink.box().right()),
                            ink.box(),
                            true);
                } else {
                    addPart(
                            part,
                            Math.max(box.top(), ink.box().top()),
                            Math.min(box.bottom(), ink.box().bottom()),
                            ink.box(),
                            false);
                }
                part.forEach(area -> parts.add(new Ink(area, ink.color(), ink.covering(), ink.kind())));
            }
        }
        return parts;
    }

    private static boolean touches(Box one, Box other) {
        return one.left() <= other.right()
                && one.right() >= other.left()
                && one.top() <= other.bottom()
                && one.bottom() >= other.top();
    }

    private boolean standsOut(int index) {
        Ink ink = inks.get(index);
        int under = PAPER;
        for (int cover : covers) {
            if (cover >= index) {
                break;
            }
            if (contains(inks.get(cover).box(), ink.box())) {
                under = inks.get(cover).color();
            }
        }
        return differs(ink.color(), under);
    }

    private static boolean differs(int one, int other) {
        if (one == ColorModel.UNKNOWN || other == ColorModel.UNKNOWN) {
            return true;
        }
        return Math.abs((one >> 16) - (other >> 16)) >= CONTRAST
                || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) >= CONTRAST
                || Math.abs((one & 0xFF) - (other & 0xFF)) >= CONTRAST;
    }

    /** Adds what of a rule is left after the boxes painted later; a fill or a picture stays whole unless it is hidden whole. */
    private void addUncovered(int index, Ink ink, List<Ink> seen) {
        List<Box> left = List.of(ink.box());
        for (int i = covers.size() - 1; i >= 0 && covers.get(i) > index && !left.isEmpty(); i--) {
            Ink cover = inks.get(covers.get(i));
            left = ink.isRule() ? withoutCovered(left, cover.box(), ink) : withoutHidden(left, cover.box());
        }
        for (Box box : left) {
            seen.add(new Ink(box, ink.color(), ink.covering(), ink.kind()));
        }
    }

    private static List<Box> withoutHidden(List<Box> boxes, Box cover) {
        return contains(cover, boxes.get(0)) ? List.of() : boxes;
    }

    private static List<Box> withoutCovered(List<Box> boxes, Box cover, Ink ink) {
        boolean horizontal = ink.kind() == Ink.Kind.HORIZONTAL_RULE;
        boolean touched = boxes.stream().anyMatch(box -> coversThickness(cover, box, horizontal));
        if (!touched) {
            return boxes;
        }
        List<Box> left = new ArrayList<>();
        for (Box box : boxes) {
            if (!coversThickness(cover, box, horizontal)) {
                left.add(box);
            } else if (horizontal) {
                addPart(left, box.left(), cover.left(), box, true);
                addPart(left, cover.right(), box.right(), box, true);
            } else {
                addPart(left, box.top(), cover.top(), box, false);
                addPart(left, cover.bottom(), box.bottom(), box, false);
            }
        }
        return left;
    }

    private static boolean coversThickness(Box cover, Box line, boolean horizontal) {
        return horizontal
                ? cover.top() <= line.top() + TOLERANCE
                        && cover.bottom() >= line.bottom() - TOLERANCE
                        && cover.left() < line.right()
                        && cover.right() > line.left()
                : cover.left() <= line.left() + TOLERANCE
                        && cover.right() >= line.right() - TOLERANCE
                        && cover.top() < line.bottom()
                        && cover.bottom() > line.top();
    }

    private static void addPart(List<Box> parts, double start, double end, Box box, boolean horizontal) {
        if (end - start > TOLERANCE) {
            parts.add(
                    horizontal
                            ? new Box(start, box.top(), end, box.bottom())
                            : new Box(box.left(), start, box.right(), end));
        }
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.left() <= inner.left() + TOLERANCE
                && outer.right() >= inner.right() - TOLERANCE
                && outer.top() <= inner.top() + TOLERANCE
                && outer.bottom() >= inner.bottom() - TOLERANCE;
    }
}
