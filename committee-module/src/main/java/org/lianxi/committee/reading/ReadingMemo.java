package org.lianxi.committee.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers of the registers while one request only reads: its pages and views ask the same several times.
 *
 * <p>The portal opens it for a request that changes nothing, and closes it at its end. Outside of that, in acts, jobs and
 * the demonstration, every question is asked anew, so that a change is seen at once and none outlives a request.
 */
public final class ReadingMemo {

    private static final ThreadLocal<Map<Object, Object>> ANSWERS = new ThreadLocal<>();

    private ReadingMemo() {}

    /** Begins to remember what this thread asks. */
    public static void open() {
        ANSWERS.set(new HashMap<>());
    }

    /** Forgets everything. */
    public static void close() {
        ANSWERS.remove();
    }

    /** The answer to one question, asked at most once. */
    static @Nullable Object remember(Object question, Callable<@Nullable Object> ask) throws Exception {
        Optional<Map<Object, Object>> answers = Optional.ofNullable(ANSWERS.get());
        Optional<Object> known = answers.map(each -> each.get(question));
        if (known.isPresent()) {
            return known.get();
        }
        Object answer = ask.call();
        if (answer != null) {
            answers.ifPresent(each -> each.put(question, answer));
        }
        return answer;
    }
}
