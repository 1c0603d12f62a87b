package org.lianxi.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The verbatim record of one meeting. */
@Entity
@Table(name = "meeting_verbatim_record")
class Verbatim {

    @Id
    @Column(name = "meeting_id")
    private String meeting;

    @Version
    private long version;

    @Column(name = "community_id")
    @SuppressWarnings("UnusedVariable") // read by queries
    private String community;

    private String text;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Verbatim() {}

    Verbatim(MeetingId meeting, OrganisationId community, String text, PersonId by, Instant at) {
        this.meeting = meeting.value();
        this.community = community.value();
        this.text = text;
        this.keptBy = by.value();
        this.keptAt = at;
    }

    void replace(String newText, PersonId by, Instant at) {
        text = newText;
        keptBy = by.value();
        keptAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    PersonId keptBy() {
        return new PersonId(keptBy);
    }

    Instant keptAt() {
        return keptAt;
    }
}
