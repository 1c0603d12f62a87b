package org.lianxi.meeting.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An edition that was taken down: kept, and never public again. */
@Embeddable
class PastEdition {

    private int number;

    private String title;

    private String decision;

    private String basis;

    private String duty;

    private String objections;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "taken_down_at")
    private Instant takenDownAt;

    @Enumerated(EnumType.STRING)
    private TakeDownReason reason;

    private String explanation;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PastEdition() {}

    PastEdition(
            int number, NoticeWords words, Instant postedAt, Instant takenDownAt, TakeDownReason reason, String why) {
        this.number = number;
        this.title = words.title();
        this.decision = words.decision();
        this.basis = words.basis();
        this.duty = words.duty();
        this.objections = words.objections();
        this.postedAt = postedAt;
        this.takenDownAt = takenDownAt;
        this.reason = reason;
        this.explanation = why.strip();
    }

    int number() {
        return number;
    }

    NoticeWords words() {
        return new NoticeWords(title, decision, basis, duty, objections);
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant takenDownAt() {
        return takenDownAt;
    }

    TakeDownReason reason() {
        return reason;
    }

    String explanation() {
        return explanation;
    }
}
