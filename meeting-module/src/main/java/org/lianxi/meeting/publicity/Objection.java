package org.lianxi.meeting.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** What somebody objects to a posted notice, and the answer. DOMAIN X16. */
@Entity
@Table(name = "meeting_notice_objection")
class Objection {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Column(name = "notice_id")
    private String notice;

    @Column(name = "community_id")
    private String community;

    @SuppressWarnings("UnusedVariable") // which edition it was about, for whoever reads the table
    private int edition;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "objection_words")
    private String words;

    @Column(name = "is_about_ownership")
    private boolean ownership;

    @Column(name = "objector_name")
    private String objectorName;

    @Column(name = "objector_contact")
    private String objectorContact;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answer_words")
    private String answerWords;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(PublicNotice notice, ObjectionDraft draft, Instant at, Instant answerBy) {
        if (!notice.isObjectable(at)) {
            throw new ObjectionTooLate(notice.notice(), notice.expiresAt().orElse(notice.draftedAt()));
        }
        this.id = ObjectionId.fresh().value();
        this.notice = notice.notice().value();
        this.community = notice.community().value();
        this.edition = notice.edition();
        this.state = ObjectionState.RAISED;
        this.raisedAt = at;
        this.answerBy = answerBy;
        this.words = draft.words().strip();
        this.ownership = draft.ownership();
        this.objectorName = draft.name().strip();
        this.objectorContact = draft.contact().strip();
        this.answerWords = "";
    }

    void answer(PersonId by, Instant at, boolean isUpheld, String answer) {
        if (state != ObjectionState.RAISED) {
            throw new ObjectionAnsweredAlready(objection());
        }
        state = isUpheld ? ObjectionState.UPHELD : ObjectionState.ANSWERED;
        answeredBy = by.value();
        answeredAt = at;
        answerWords = answer.strip();
    }

    boolean isOpen() {
        return state == ObjectionState.RAISED;
    }

    /** K17b: answered before its limit was over. */
    boolean isAnsweredInTime() {
        return answeredAt != null && answeredAt.isBefore(answerBy);
    }

    ObjectionId objection() {
        return new ObjectionId(id);
    }

    PublicNoticeId notice() {
        return new PublicNoticeId(notice);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    Instant answerBy() {
        return answerBy;
    }

    Objector objector() {
        return new Objector(objectorName, objectorContact);
    }

    ObjectionView view(String noticeTitle) {
        return new ObjectionView(
                objection(),
                notice(),
                noticeTitle,
                state,
                words,
                ownership,
                raisedAt,
                answerBy,
                Optional.ofNullable(answeredAt),
                answerWords);
    }
}
