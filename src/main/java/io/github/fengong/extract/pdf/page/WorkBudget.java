package io.github.fengong.extract.pdf.page;

/** Counts the work done for a page, and stops it where it becomes too much. */
public final class WorkBudget {

    private static final int STEPS_BETWEEN_CLOCKS = 1024;

    private final PageLimits limits;
    private final long deadline;
    private int operators;
    private int marks;
    private int steps;

    /** Starts the clock for a page. */
    public WorkBudget(PageLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    }

    void countOperator() throws PageTooLargeException {
        if (++operators > limits.operators()) {
            throw new PageTooLargeException("the page has more than " + limits.operators() + " operators");
        }
        if (++steps % STEPS_BETWEEN_CLOCKS == 0) {
            checkTime();
        }
    }

    void countMark() throws PageTooLargeException {
        if (++marks > limits.marks()) {
            throw new PageTooLargeException("the page has more than " + limits.marks() + " glyphs or painted boxes");
        }
    }

    /**
     * Checks the clock.
     *
     * @throws PageTooLargeException if the time for the page is over
     */
    public void checkTime() throws PageTooLargeException {
        if (System.nanoTime() > deadline) {
            throw new PageTooLargeException("the page takes longer than " + limits.seconds() + " s");
        }
    }
}
