package org.lianxi.committee.reading;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the same question once while a request only reads. */
@AskedOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AskingOnce {

    /** The answer of before, or that of the register. */
    @AroundInvoke
    public @Nullable Object ask(InvocationContext question) throws Exception {
        List<Object> asked = List.of(
                question.getMethod(),
                Arrays.stream(question.getParameters()).map(AskingOnce::fixed).toList());
        return ReadingMemo.remember(asked, question::proceed);
    }

    /** Of the same things in another order the answer is the same. */
    private static Object fixed(Object parameter) {
        return parameter instanceof Collection<?> several ? Set.copyOf(several) : parameter;
    }
}
