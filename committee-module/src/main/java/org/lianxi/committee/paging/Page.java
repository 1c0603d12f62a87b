package org.lianxi.committee.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param hasNext whether another page follows
 * @param number the first page is 1
 */
public record Page<T>(List<T> items, boolean hasNext, int number) {

    /** Keeps an unmodifiable copy. */
    public Page {
        items = List.copyOf(items);
    }

    /** Cuts the page from up to {@link PageRequest#rowsToFetch} rows. */
    public static <T> Page<T> of(List<T> fetched, PageRequest request) {
        boolean hasNext = fetched.size() > request.size();
        return new Page<>(hasNext ? fetched.subList(0, request.size()) : fetched, hasNext, request.number());
    }

    /** A page with nothing on it. */
    public static <T> Page<T> empty(PageRequest request) {
        return new Page<>(List.of(), false, request.number());
    }

    /** The same page with each item turned into something else. */
    public <U> Page<U> map(Function<? super T, ? extends U> turn) {
        return new Page<>(items.stream().<U>map(turn).toList(), hasNext, number);
    }

    /** Whether a page comes before this one. */
    public boolean hasPrevious() {
        return number > 1;
    }
}
