package io.github.fengong.app;

/** The main class of the program. */
public final class Fengong {

    private Fengong() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.err.println("fengong");
    }
}
