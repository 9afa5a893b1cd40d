package io.github.fengong.extract.pdf.page;

/**
 * An affine map of the plane: {@code (x, y)} goes to {@code (a·x + c·y + e, b·x + d·y + f)}. See 8.3.3 of ISO 32000-1.
 */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    static Affine translation(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    /** Returns the map that applies this map first, then the other. */
    Affine then(Affine next) {
        return new Affine(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** Returns the map that moves first, then applies this map. */
    Affine afterMove(double x, double y) {
        return x == 0 && y == 0 ? this : new Affine(a, b, c, d, x(x, y), y(x, y));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** Returns by how much lengths grow, on average over all directions. */
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
