package org.lianxi.committee.paging;

/**
 * Which page of a list is wanted.
 *
 * @param number the first page is 1
 * @param size rows of a page, 1 to 100
 */
public record PageRequest(int number, int size) {

    /** Most rows of a page. */
    public static final int LARGEST_SIZE = 100;

    private static final int USUAL_SIZE = 20;
    private static final int LAST_NUMBER = 10_000;

    /** Brings what somebody typed into the address back into the limits. */
    public PageRequest {
        number = Math.min(Math.max(number, 1), LAST_NUMBER);
        size = Math.min(Math.max(size, 1), LARGEST_SIZE);
    }

    /** The first page of usual size. */
    public static PageRequest first() {
        return new PageRequest(1, USUAL_SIZE);
    }

    /** A page of usual size. */
    public static PageRequest page(int number) {
        return new PageRequest(number, USUAL_SIZE);
    }

    /** Rows to skip. */
    public int offset() {
        return (number - 1) * size;
    }

    /** Rows to ask the database for: one more than shown, to know whether another page follows. */
    public int rowsToFetch() {
        return size + 1;
    }
}
