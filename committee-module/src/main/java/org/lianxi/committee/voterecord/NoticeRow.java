package org.lianxi.committee.voterecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A posted notice: the first opens the vote, the others extend it. */
@Embeddable
class NoticeRow {

    private int number;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NoticeRow() {}

    NoticeRow(int number, LocalDate postedOn, LocalDate closesOn) {
        this.number = number;
        this.postedOn = postedOn;
        this.closesOn = closesOn;
    }

    VoteNoticeView view() {
        return new VoteNoticeView(number, postedOn, closesOn);
    }
}
