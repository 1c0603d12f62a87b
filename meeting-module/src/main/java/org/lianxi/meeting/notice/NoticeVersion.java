package org.lianxi.meeting.notice;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.NoticeBook;
import org.lianxi.meeting.numbering.DocumentNumber;

/** A version of a notice as it went out. Nothing of it ever changes. */
@Entity
@Table(name = "meeting_notice_version")
class NoticeVersion {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    private int number;

    @Enumerated(EnumType.STRING)
    private NoticeCause cause;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "read_by")
    private Instant readBy;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    private String place;

    @Column(name = "online_link")
    private String onlineLink;

    @Convert(converter = NoticeItemsConverter.class)
    private List<NoticeItem> items;

    private String note;

    @Column(name = "document_year")
    private @Nullable Integer documentYear;

    @Column(name = "document_number")
    private @Nullable Integer documentNumber;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NoticeVersion() {}

    NoticeVersion(
            NoticeBook.Issue issue, int number, NoticeCause cause, NoticeContent content, DocumentNumber document) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = issue.meeting().id().value();
        this.number = number;
        this.cause = cause;
        this.issuedBy = issue.by().value();
        this.issuedAt = issue.at();
        this.readBy = issue.readBy();
        this.startsAt = content.startsAt();
        this.plannedMinutes = content.plannedMinutes();
        this.place = content.place();
        this.onlineLink = content.onlineLink();
        this.items = content.items();
        this.note = issue.draft().note().strip();
        this.documentYear = document.year();
        this.documentNumber = document.number();
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    int number() {
        return number;
    }

    NoticeCause cause() {
        return cause;
    }

    PersonId issuedBy() {
        return new PersonId(issuedBy);
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant readBy() {
        return readBy;
    }

    String note() {
        return note;
    }

    NoticeContent content() {
        return new NoticeContent(startsAt, plannedMinutes, place, onlineLink, items);
    }

    /** The number of the notice, the same on each version; none on those from before notices were numbered. */
    Optional<DocumentNumber> document() {
        return documentYear == null || documentNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNumber(documentYear, documentNumber));
    }
}
