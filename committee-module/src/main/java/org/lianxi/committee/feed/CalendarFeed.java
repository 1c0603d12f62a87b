package org.lianxi.committee.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The one feed of a person, as long as it is open. */
@Entity
@Table(name = "committee_calendar_feed")
class CalendarFeed {

    @Id
    @Column(name = "person_id")
    private String person;

    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(PersonId person, FeedToken token, Instant at) {
        this.person = person.value();
        this.tokenDigest = token.digest();
        this.openedAt = at;
    }

    /** From now on only the new token opens it. */
    void renew(FeedToken token, Instant at) {
        tokenDigest = token.digest();
        openedAt = at;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant openedAt() {
        return openedAt;
    }
}
