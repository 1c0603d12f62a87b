package org.lianxi.web.page;

import java.util.Optional;

/** The number of the page of a list that the address asks for. */
public final class PageNumber {

    private static final int MOST_DIGITS = 6;

    private PageNumber() {}

    /** What {@code page=} says; the first page when it says nothing that is a number. */
    public static int in(Asked asked) {
        return of(asked.find("page"));
    }

    static int of(Optional<String> typed) {
        return typed.filter(text -> text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
