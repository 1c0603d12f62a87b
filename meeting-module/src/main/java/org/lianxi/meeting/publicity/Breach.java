package org.lianxi.meeting.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** That a posted notice showed something about a person, for assessment whether the authority has to be told. DOMAIN §10 no. 3. */
@Entity
@Table(name = "meeting_publicity_breach")
class Breach {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Column(name = "notice_id")
    private String notice;

    @Column(name = "community_id")
    private String community;

    private int edition;

    private String title;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "taken_down_at")
    private Instant takenDownAt;

    private String words;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "assessed_by")
    private @Nullable String assessedBy;

    @Column(name = "is_to_be_notified")
    private boolean toBeNotified;

    private String assessment;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Breach() {}

    /** When it was noticed, and when it was over. */
    record Times(Instant noticed, Instant over) {}

    Breach(PublicNotice notice, int edition, Times times, String words) {
        this.id = BreachId.fresh().value();
        this.notice = notice.notice().value();
        this.community = notice.community().value();
        this.edition = edition;
        this.title = notice.words().title();
        this.noticedAt = times.noticed();
        this.takenDownAt = times.over();
        this.words = words.strip();
        this.assessment = "";
    }

    void assess(PersonId by, Instant at, boolean isToBeNotified, String judgement) {
        if (assessedAt != null) {
            throw new BreachAssessed(breach());
        }
        assessedBy = by.value();
        assessedAt = at;
        toBeNotified = isToBeNotified;
        assessment = judgement.strip();
    }

    BreachId breach() {
        return new BreachId(id);
    }

    PublicNoticeId notice() {
        return new PublicNoticeId(notice);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    BreachView asView(String communityName) {
        return new BreachView(
                breach(),
                notice(),
                edition,
                title,
                communityName,
                noticedAt,
                takenDownAt,
                takenDownAt.isAfter(noticedAt.plus(PublicNotice.TAKE_DOWN_WITHIN)),
                words,
                Optional.ofNullable(assessedAt),
                toBeNotified,
                assessment);
    }
}
