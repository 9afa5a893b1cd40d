package io.github.fengong.extract.pdf.page;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/**
 * The operands of an operator, or the members of an array among them. Numbers are kept as such: a page has tens of thousands. Asking for
 * an operand that is missing or of another kind throws an {@link IndexOutOfBoundsException} or a {@link ClassCastException}.
 */
final class Operands {

    /** More members than this are those of a damaged file; real text has a few dozen in an array. */
    private static final int MOST = 1 << 20;

    private double[] numbers = new double[8];
    private Object[] others = new Object[8];
    private int size;

    void clear() {
        Arrays.fill(others, 0, size, null);
        size = 0;
    }

    void add(double number) {
        if (grow()) {
            numbers[size++] = number;
        }
    }

    /** Adds a string as {@code byte[]}, an array as {@link Operands}, anything else as PDFBox's object. */
    void add(Object other) {
        if (grow()) {
            others[size++] = other;
        }
    }

    private boolean grow() {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
        }
        return size < MOST;
    }

    int size() {
        return size;
    }

    boolean isNumber(int at) {
        return at < size && others[at] == null;
    }

    boolean isString(int at) {
        return at < size && others[at] instanceof byte[];
    }

    double number(int at) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        if (others[at] != null) {
            throw new ClassCastException("expected a number but found " + others[at]);
        }
        return numbers[at];
    }

    byte[] string(int at) {
        return (byte[]) other(at);
    }

    Operands array(int at) {
        return (Operands) other(at);
    }

    COSName name(int at) {
        return (COSName) other(at);
    }

    /** Returns an operand that is an object of PDFBox, such as a name or a dictionary; null where it is not. */
    COSBase object(int at) {
        return at < size && others[at] instanceof COSBase object ? object : null;
    }

    private Object other(int at) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        if (others[at] == null) {
            throw new ClassCastException("expected something else than the number " + numbers[at]);
        }
        return others[at];
    }
}
