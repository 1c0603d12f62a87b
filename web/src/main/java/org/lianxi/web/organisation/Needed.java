package org.lianxi.web.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link org.lianxi.committee.refusal.Input} has found to be there. */
public final class Needed {

    private Needed() {}

    /** The value that was checked before. */
    public static <T> T of(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("was not checked"));
    }
}
