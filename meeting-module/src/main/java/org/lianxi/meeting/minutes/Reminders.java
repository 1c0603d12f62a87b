package org.lianxi.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often the parties of one round were reminded: three times at most, then it is the secretary's turn. */
@Embeddable
class Reminders {

    static final int MOST = 3;

    @Column(name = "reminders")
    private int count;

    @Column(name = "reminded_at")
    private @Nullable Instant lastAt;

    /** None yet. */
    Reminders() {}

    boolean isEnough() {
        return count >= MOST;
    }

    void add(Instant at) {
        count++;
        lastAt = at;
    }

    int count() {
        return count;
    }

    Optional<Instant> lastAt() {
        return Optional.ofNullable(lastAt);
    }
}
