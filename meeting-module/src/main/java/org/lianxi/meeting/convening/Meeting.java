package org.lianxi.meeting.convening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * A joint meeting. Its agenda is open while it is planned; the notice names the delegates and can be issued only in time; the
 * session begins once and ends once.
 */
@Entity
@Table(name = "meeting_meeting")
class Meeting {

    /** Added to the title of a sitting that is called again. */
    private static final String AGAIN = "（续会）";

    @Id
    private String id;

    @Version
    private long version;

    private String compound;

    private String community;

    @Enumerated(EnumType.STRING)
    private MeetingType type;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String title;

    @Column(name = "red_property")
    private boolean redProperty;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    private String place;

    @Column(name = "online_link")
    private String onlineLink;

    @Column(name = "lock_by")
    private Instant lockBy;

    @Column(name = "notice_by")
    private Instant noticeBy;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "notice_issued_by")
    private @Nullable String noticeIssuedBy;

    @Column(name = "notice_issued_at")
    private @Nullable Instant noticeIssuedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "opened_early_because")
    private String openedEarlyBecause;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_remark")
    private String closingRemark;

    private @Nullable String reconvenes;

    @Column(name = "late_allowed_until")
    private @Nullable Instant lateAllowedUntil;

    @Column(name = "late_allowed_by")
    private @Nullable String lateAllowedBy;

    @Column(name = "late_allowed_because")
    private String lateAllowedBecause;

    @Embedded
    private MeetingScope scope;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "calendar_changed_at")
    private @Nullable Instant calendarChangedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Delegate> delegates = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Invitee> invitees = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SeatAtMeeting> seats = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingId id, Plan plan) {
        MeetingPlanDraft draft = plan.draft();
        this.id = id.value();
        this.compound = draft.compound().value();
        this.community = plan.community().value();
        this.type = draft.type();
        this.state = MeetingState.PLANNED;
        this.title = draft.title().strip();
        this.redProperty = draft.redProperty();
        this.startsAt = draft.startsAt();
        this.plannedMinutes = draft.plannedMinutes();
        this.place = draft.place().strip();
        this.onlineLink = "";
        this.lockBy = plan.lockBy();
        this.noticeBy = plan.noticeBy();
        this.plannedBy = plan.by().value();
        this.plannedAt = plan.at();
        this.openedEarlyBecause = "";
        this.closingRemark = "";
        this.lateAllowedBecause = "";
        this.scope = plan.scope();
    }

    /** What comes with a draft when it becomes a plan. */
    record Plan(
            MeetingPlanDraft draft,
            OrganisationId community,
            Instant lockBy,
            Instant noticeBy,
            PersonId by,
            Instant at,
            MeetingScope scope) {

        /** A community's meeting. */
        Plan(
                MeetingPlanDraft draft,
                OrganisationId community,
                Instant lockBy,
                Instant noticeBy,
                PersonId by,
                Instant at) {
            this(
                    draft,
                    community,
                    lockBy,
                    noticeBy,
                    by,
                    at,
                    new MeetingScope(MeetingLevel.COMMUNITY, draft.compounds(), List.of()));
        }
    }

    /** The second sitting of this one. */
    Meeting again(MeetingId newId, ReconvenedDraft draft, Instant calledBy, PersonId by, Instant at) {
        String again = title.endsWith(AGAIN) ? title : title.substring(0, Math.min(title.length(), 115)) + AGAIN;
        MeetingPlanDraft plan = new MeetingPlanDraft(
                compound(), type, again, draft.startsAt(), draft.plannedMinutes(), draft.place(), redProperty);
        Meeting second =
                new Meeting(newId, new Plan(plan, community(), calledBy, calledBy, by, at, scope.copy(compound())));
        second.reconvenes = id;
        return second;
    }

    /** Calendar programs take over another date, length, place or a cancellation only when it is counted. */
    void countForCalendars(Instant at) {
        calendarSequence++;
        calendarChangedAt = at;
    }

    void requireInquorate() {
        if (state != MeetingState.INQUORATE) {
            throw new MeetingNotInquorate(id(), state);
        }
    }

    /** The street's word counts where it is later than the rules. */
    void requireReconvenedInTime(Instant beginning, Instant byRules) {
        Instant latest = latestAgain(byRules);
        if (!beginning.isBefore(latest)) {
            throw new ReconvenedTooLate(id(), latest);
        }
    }

    /** Until when it is called again, where the rules say this. */
    Instant latestAgain(Instant byRules) {
        return lateAllowedUntil == null || lateAllowedUntil.isBefore(byRules) ? byRules : lateAllowedUntil;
    }

    void allowReconvening(Instant until, PersonId by, String reason) {
        lateAllowedUntil = until;
        lateAllowedBy = by.value();
        lateAllowedBecause = reason.strip();
    }

    /** The sitting without a quorum of which this is the second. */
    Optional<MeetingId> reconvenes() {
        return Optional.ofNullable(reconvenes).map(MeetingId::new);
    }

    /** The street's approval that it is called again later than the rules say. */
    Optional<LateApproval> lateApproval() {
        return lateAllowedUntil == null || lateAllowedBy == null
                ? Optional.empty()
                : Optional.of(new LateApproval(lateAllowedUntil, new PersonId(lateAllowedBy), lateAllowedBecause));
    }

    /** Until when the street allows it, who said so and why. */
    record LateApproval(Instant until, PersonId by, String reason) {}

    void lockAgenda(int items) {
        requirePlanned();
        if (items == 0) {
            throw new AgendaEmpty(id());
        }
        state = MeetingState.AGENDA_LOCKED;
    }

    void unlockAgenda(Instant at) {
        if (state != MeetingState.AGENDA_LOCKED) {
            throw new AgendaNotLocked(id(), state);
        }
        if (!at.isBefore(noticeBy)) {
            throw new AgendaUnlockTooLate(id(), noticeBy);
        }
        state = MeetingState.PLANNED;
    }

    void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw new MeetingNotPlanned(id(), state);
        }
    }

    /** The limit is the last moment of a day, so the notice must come before it. */
    void issueNotice(DelegateList list, Map<OrganisationId, List<PersonId>> liaisons, PersonId by, Instant at) {
        if (!state.awaitsNotice()) {
            throw new AgendaNotLocked(id(), state);
        }
        requireInTime(at);
        people().call(list.callFor(id()));
        people().invite(scope.members(), liaisons);
        if (scope.isOfSeveral()) {
            people().seat(list.seating());
        }
        noticeIssuedBy = by.value();
        noticeIssuedAt = at;
        state = MeetingState.NOTIFIED;
    }

    private void requireInTime(Instant at) {
        if (!at.isBefore(noticeBy)) {
            throw new NoticeTooLate(id(), noticeBy);
        }
    }

    /** The meeting is held at another moment; its notice is issued again. */
    void postpone(NewSitting sitting, Instant newNoticeBy, Instant at) {
        if (!state.isAwaitingSession() && state != MeetingState.POSTPONED) {
            throw new MeetingNotNotified(id(), state);
        }
        move(sitting, newNoticeBy, at);
        state = MeetingState.POSTPONED;
    }

    /** What the notice says no longer holds; it is issued again. */
    void change(NewSitting sitting, Instant newNoticeBy, Instant at) {
        if (state != MeetingState.NOTIFIED) {
            throw new MeetingNotNotified(id(), state);
        }
        move(sitting, newNoticeBy, at);
        state = MeetingState.AGENDA_LOCKED;
    }

    private void move(NewSitting sitting, Instant newNoticeBy, Instant at) {
        startsAt = sitting.startsAt();
        plannedMinutes = sitting.plannedMinutes();
        place = sitting.place().strip();
        onlineLink = sitting.onlineLink().strip();
        noticeBy = newNoticeBy;
        requireInTime(at);
        countForCalendars(at);
    }

    void cancel(Instant at) {
        if (!state.isBeforeSession()) {
            throw new MeetingNotBeforeSession(id(), state);
        }
        state = MeetingState.CANCELLED;
        countForCalendars(at);
    }

    /** Another meeting of the same kind in place of this one. */
    Meeting replacement(
            MeetingId newId, NewSitting sitting, Instant newLockBy, Instant newNoticeBy, PersonId by, Instant at) {
        MeetingPlanDraft plan = new MeetingPlanDraft(
                compound(), type, title, sitting.startsAt(), sitting.plannedMinutes(), sitting.place(), redProperty);
        Meeting other =
                new Meeting(newId, new Plan(plan, community(), newLockBy, newNoticeBy, by, at, scope.copy(compound())));
        other.onlineLink = sitting.onlineLink().strip();
        return other;
    }

    /** Somebody with the party's authorisation takes a delegate's place on the list. */
    void substitute(PersonId delegate, PersonId substitute, Instant at) {
        if (!state.admitsSignIn()) {
            throw new MeetingNotAwaitingSession(id(), state);
        }
        people().substitute(delegate, substitute, at);
    }

    /** Returns whether it is the first answer of this delegate, or of this member without a vote. */
    boolean answer(PersonId person, Reply reply, String reason, Instant at) {
        requireAwaitingSession();
        return findInvitee(person)
                .map(invitee -> invitee.answer(reply, reason, at))
                .orElseGet(() -> people().answer(person, reply, reason, at));
    }

    void beginCheckIn() {
        if (state == MeetingState.NOTIFIED) {
            state = MeetingState.CHECK_IN;
        }
    }

    /** Whether delegates who rely on the notice might come too late for a session that begins now. */
    boolean isEarly(Instant now, Duration lead) {
        return now.isBefore(startsAt.minus(lead));
    }

    /** Opens the session; a reason is kept only when it is opened early. */
    void open(Instant at, boolean isEarly, String reason) {
        requireAwaitingSession();
        if (isEarly && reason.isBlank()) {
            throw new SessionTooEarly(id(), startsAt);
        }
        openedAt = at;
        openedEarlyBecause = isEarly ? reason.strip() : "";
        state = MeetingState.IN_SESSION;
    }

    /** Nobody is late before the announced beginning. */
    void closeInquorate(String remark, Instant at) {
        requireAwaitingSession();
        if (at.isBefore(startsAt)) {
            throw new BeginningNotReached(id(), startsAt);
        }
        closedAt = at;
        closingRemark = remark.strip();
        state = MeetingState.INQUORATE;
    }

    void requireInSession() {
        if (state != MeetingState.IN_SESSION) {
            throw new MeetingNotInSession(id(), state);
        }
    }

    void suspend() {
        requireInSession();
        state = MeetingState.SUSPENDED;
    }

    void resume() {
        if (state != MeetingState.SUSPENDED) {
            throw new MeetingNotSuspended(id(), state);
        }
        state = MeetingState.IN_SESSION;
    }

    void close(Instant at) {
        requireInSession();
        closedAt = at;
        state = MeetingState.CLOSED;
    }

    /** Ends an open or interrupted session before its agenda is through. */
    void adjourn(String reason, Instant at) {
        if (state != MeetingState.SUSPENDED) {
            requireInSession();
        }
        closedAt = at;
        closingRemark = reason.strip();
        state = MeetingState.CLOSED;
    }

    /** It took place before it was entered: who was called, who excused themselves, and its own times. */
    void wasHeld(HeldMeetings.Held held) {
        people().wereCalled(held);
        openedAt = startsAt;
        closedAt = held.until();
        state = MeetingState.CLOSED;
    }

    void requireAwaitingSession() {
        if (!state.isAwaitingSession()) {
            throw new MeetingNotAwaitingSession(id(), state);
        }
    }

    /** Whom its notice calls. Rows are read when they are asked for: a community's meeting has no members to read. */
    private CalledPeople people() {
        return new CalledPeople(this, delegates, invitees, seats);
    }

    Optional<Delegate> findDelegate(PersonId person) {
        return people().findDelegate(person);
    }

    /** In the order of the parties, then as they were listed. */
    List<Delegate> delegates() {
        return people().delegates();
    }

    /** Only a street's meeting has members without a party's vote. */
    List<Invitee> invitees() {
        return scope.level() == MeetingLevel.STREET ? people().invitees() : List.of();
    }

    Optional<Invitee> findInvitee(PersonId person) {
        return invitees().stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Everybody who got the notice. */
    List<PersonId> called() {
        return Stream.concat(
                        delegates().stream().map(Delegate::person),
                        invitees().stream().map(Invitee::person))
                .toList();
    }

    /** Who sits for which compound since the notice; of the only compound, whoever has delegates. */
    Seating seating() {
        return scope.isOfSeveral() ? people().seatingOf(compounds()) : people().seatingOf(compound());
    }

    List<CompoundId> compounds() {
        return scope.compounds(compound());
    }

    List<OrganisationId> members() {
        return scope.members();
    }

    MeetingLevel level() {
        return scope.level();
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    long version() {
        return version;
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    MeetingType type() {
        return type;
    }

    MeetingState state() {
        return state;
    }

    String title() {
        return title;
    }

    boolean isRedProperty() {
        return redProperty;
    }

    Instant startsAt() {
        return startsAt;
    }

    int plannedMinutes() {
        return plannedMinutes;
    }

    String place() {
        return place;
    }

    /** Where those join who do not come in person; empty if it is held in a room only. */
    String onlineLink() {
        return onlineLink;
    }

    Instant lockBy() {
        return lockBy;
    }

    Instant noticeBy() {
        return noticeBy;
    }

    /** Whether its delegates are listed: since the notice or, where it was held on paper, since it was entered. */
    boolean hasCalled() {
        return noticeIssuedAt != null || openedAt != null;
    }

    Optional<Notice> notice() {
        return noticeIssuedBy == null || noticeIssuedAt == null
                ? Optional.empty()
                : Optional.of(new Notice(noticeIssuedAt, new PersonId(noticeIssuedBy)));
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Why the session began before the announced time; empty if it did not. */
    String openedEarlyBecause() {
        return openedEarlyBecause;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    String closingRemark() {
        return closingRemark;
    }

    /** The rules of procedure that held when it was planned hold for it until its tasks are assigned, whatever changes. */
    Instant rulesAt() {
        return plannedAt;
    }

    MeetingFacts toFacts() {
        return new MeetingFacts(
                id(),
                state,
                type,
                title,
                compound(),
                community(),
                startsAt,
                plannedMinutes,
                place,
                openedAt(),
                openedEarlyBecause,
                closedAt(),
                rulesAt(),
                level(),
                compounds());
    }

    /** When the notice was issued and by whom. */
    record Notice(Instant at, PersonId by) {}
}
