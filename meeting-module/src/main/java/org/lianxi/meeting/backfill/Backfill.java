package org.lianxi.meeting.backfill;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingType;

/** A paper meeting while it is entered. The times of the meeting and those of the entry are kept apart. */
@Entity
@Table(name = "meeting_backfill")
class Backfill {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String compound;

    private String community;

    @Enumerated(EnumType.STRING)
    private BackfillState state;

    @Enumerated(EnumType.STRING)
    private MeetingType type;

    private String title;

    private String place;

    @Column(name = "held_from")
    private Instant heldFrom;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable NoticeOnPaper notice;

    @Column(name = "notice_given_at")
    private @Nullable Instant noticeGivenAt;

    @Column(name = "notice_proof")
    private String noticeProof;

    private int scans;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    private @Nullable String meeting;

    /** Why it was given back or given up. */
    private String remark;

    @ElementCollection
    @CollectionTable(name = "meeting_backfill_presence", joinColumns = @JoinColumn(name = "backfill_id"))
    private List<PresenceRow> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "backfill", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<BackfillItem> items = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Backfill() {}

    Backfill(BackfillId id, OrganisationId community, BackfillHead head, PersonId by, Instant at) {
        this.id = id.value();
        this.community = community.value();
        this.compound = head.compound().value();
        this.state = BackfillState.ENTERING;
        this.noticeProof = "";
        this.remark = "";
        this.enteredBy = by.value();
        this.enteredAt = at;
        take(head);
    }

    /** The compound stays: another compound is another meeting. */
    final void take(BackfillHead head) {
        this.type = head.type();
        this.title = head.title().strip();
        this.place = head.place().strip();
        this.heldFrom = head.heldFrom();
        this.heldUntil = head.heldUntil();
    }

    void take(BackfillNotice given, int newScans) {
        notice = given.notice();
        noticeGivenAt = given.notice() == NoticeOnPaper.GIVEN ? given.givenAt().orElse(null) : null;
        noticeProof = given.proof().strip();
        scans += newScans;
    }

    void take(List<BackfillStay> stays) {
        attendance.clear();
        stays.forEach(stay -> attendance.add(new PresenceRow(stay)));
    }

    void add(BackfillItemDraft item) {
        items.add(new BackfillItem(this, items.size() + 1, item));
    }

    void drop(int position) {
        items.removeIf(item -> item.position() == position);
        List<BackfillItem> left = items();
        for (int index = 0; index < left.size(); index++) {
            left.get(index).moveTo(index + 1);
        }
    }

    void requireEntering() {
        if (state != BackfillState.ENTERING) {
            throw new BackfillNotEntering(id(), state);
        }
    }

    void requireComplete() {
        if (notice == null || scans == 0 || attendance.isEmpty() || items.isEmpty()) {
            throw new BackfillIncomplete(id());
        }
    }

    void handIn() {
        state = BackfillState.TO_CONFIRM;
        remark = "";
    }

    void discard(String reason) {
        state = BackfillState.DISCARDED;
        remark = reason.strip();
    }

    void requireAwaiting() {
        if (state != BackfillState.TO_CONFIRM) {
            throw new BackfillNotAwaiting(id(), state);
        }
    }

    void giveBack(String reason) {
        state = BackfillState.ENTERING;
        remark = reason.strip();
    }

    void confirm(MeetingId created, PersonId by, Instant at) {
        state = BackfillState.CONFIRMED;
        meeting = created.value();
        confirmedBy = by.value();
        confirmedAt = at;
    }

    BackfillId id() {
        return new BackfillId(id);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    BackfillState state() {
        return state;
    }

    BackfillHead head() {
        return new BackfillHead(new CompoundId(compound), type, title, place, heldFrom, heldUntil);
    }

    Optional<NoticeOnPaper> notice() {
        return Optional.ofNullable(notice);
    }

    Optional<Instant> noticeGivenAt() {
        return Optional.ofNullable(noticeGivenAt);
    }

    String noticeProof() {
        return noticeProof;
    }

    List<BackfillStay> attendance() {
        return attendance.stream().map(PresenceRow::toStay).toList();
    }

    List<BackfillItem> items() {
        return items.stream()
                .sorted(Comparator.comparing(BackfillItem::position))
                .toList();
    }

    PersonId enteredBy() {
        return new PersonId(enteredBy);
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Optional<PersonId> confirmedBy() {
        return Optional.ofNullable(confirmedBy).map(PersonId::new);
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting).map(MeetingId::new);
    }

    String remark() {
        return remark;
    }
}
