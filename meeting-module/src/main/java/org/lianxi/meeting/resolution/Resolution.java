package org.lianxi.meeting.resolution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.minutes.MinutesId;

/**
 * What was resolved. It takes effect with the issue of its minutes, unless a party that has a duty from it refused to sign;
 * it is executed by its tasks and closed when the last of them is signed off. It can be suspended and revoked; what it said
 * stays.
 */
@Entity
@Table(name = "meeting_resolution")
class Resolution {

    private static final int DAYS_OF_THE_MEETING = 5;

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Column(name = "meeting_id")
    private String meeting;

    @Column(name = "minutes_id")
    private String minutes;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "item_id")
    private String item;

    @Column(name = "matter_id")
    private String matter;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "community_id")
    private String community;

    private int position;

    private String title;

    private String text;

    @ElementCollection
    @CollectionTable(name = "meeting_resolution_obliged", joinColumns = @JoinColumn(name = "resolution_id"))
    @MapKeyColumn(name = "organisation_id")
    @Column(name = "party")
    @Enumerated(EnumType.STRING)
    private Map<String, Party> obliged = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    @Column(name = "open_tasks")
    private int openTasks;

    @Embedded
    private @Nullable Suspension suspension;

    @Embedded
    private @Nullable Revocation revocation;

    /** When it turned out to be the owners' own; it counts for ever (K19). */
    @Column(name = "beyond_power_at")
    private @Nullable Instant beyondPowerAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    /** What was agreed, before anybody asks whom it binds. */
    record Agreed(
            MeetingId meeting,
            MinutesId minutes,
            String documentNumber,
            AgendaItemId item,
            MatterId matter,
            MatterRoute route,
            CompoundId compound,
            OrganisationId community,
            int position,
            String title,
            String text,
            Set<Seat> obliged) {}

    /** Enters it, whatever the vote was about: what is the owners' own is nobody's resolution. */
    Resolution(ResolutionId id, Agreed agreed, Set<Seat> refusing, Instant at) {
        ReservedMatters.requireNone(agreed.matter(), agreed.route());
        this.id = id.value();
        this.meeting = agreed.meeting().value();
        this.minutes = agreed.minutes().value();
        this.documentNumber = agreed.documentNumber();
        this.item = agreed.item().value();
        this.matter = agreed.matter().value();
        this.compound = agreed.compound().value();
        this.community = agreed.community().value();
        this.position = agreed.position();
        this.title = agreed.title();
        this.text = agreed.text();
        agreed.obliged().forEach(seat -> obliged.put(seat.organisation().value(), seat.party()));
        this.state = agreed.obliged().stream().anyMatch(refusing::contains)
                ? ResolutionState.ADOPTED
                : ResolutionState.EFFECTIVE;
        this.decidedAt = at;
        this.movedAt = at;
    }

    void taskAssigned(Instant at) {
        if (state != ResolutionState.EFFECTIVE && state != ResolutionState.EXECUTING) {
            throw new ResolutionNotEffective(id(), state);
        }
        state = ResolutionState.EXECUTING;
        openTasks++;
        movedAt = at;
    }

    void taskSignedOff(Instant at) {
        requireOpenTask();
        openTasks--;
        movedAt = at;
        if (openTasks == 0 && state == ResolutionState.EXECUTING) {
            state = ResolutionState.SIGNED_OFF;
        }
    }

    /** One of its tasks is not done any more. Without another one it waits for a task again. */
    void taskCancelled(Instant at) {
        requireOpenTask();
        openTasks--;
        movedAt = at;
        if (openTasks == 0 && state == ResolutionState.EXECUTING) {
            state = ResolutionState.EFFECTIVE;
        }
    }

    /** A task undoes what was done for it before it was revoked. */
    void reversalAssigned(Instant at) {
        if (state != ResolutionState.REVOKED) {
            throw new ResolutionChangeNotOpen(id(), state);
        }
        openTasks++;
        movedAt = at;
    }

    void suspend(SuspensionCause cause, String words, Instant at) {
        if (!isInForce()) {
            throw new ResolutionChangeNotOpen(id(), state);
        }
        suspension = new Suspension(state, cause, words, at);
        state = ResolutionState.SUSPENDED;
        movedAt = at;
    }

    /** What was resolved is the owners' own, and was from the beginning. */
    void goesBeyondPower(String words, Instant at) {
        suspend(SuspensionCause.BEYOND_POWER, words, at);
        beyondPowerAt = at;
    }

    void resume(Instant at) {
        if (state != ResolutionState.SUSPENDED || suspension == null) {
            throw new ResolutionChangeNotOpen(id(), state);
        }
        state = suspension.from();
        suspension = null;
        movedAt = at;
    }

    void revoke(RevocationReason reason, String words, Instant at) {
        if (!isInForce() && state != ResolutionState.SUSPENDED) {
            throw new ResolutionChangeNotOpen(id(), state);
        }
        state = ResolutionState.REVOKED;
        revocation = new Revocation(reason, words, at);
        movedAt = at;
    }

    /**
     * The meeting itself has five working days, counted from the day after the suspension, before an order can revoke it
     * (SC-11; a design value).
     */
    void requireRevocableByOrder(WorkingDays days, Instant now) {
        LocalDate from = revocableFrom(days).orElseThrow(() -> new ResolutionChangeNotOpen(id(), state));
        if (days.dayOf(now).isBefore(from)) {
            throw new RevocationTooEarly(id(), from);
        }
    }

    /** The first day on which an order can revoke it; empty when it is not suspended. */
    Optional<LocalDate> revocableFrom(WorkingDays days) {
        return state != ResolutionState.SUSPENDED
                ? Optional.empty()
                : suspended().map(since -> days.plus(days.dayOf(since.at()), DAYS_OF_THE_MEETING)
                        .plusDays(1));
    }

    boolean isInForce() {
        return state.isInForce();
    }

    boolean isBeyondPower() {
        return beyondPowerAt != null;
    }

    ResolutionState state() {
        return state;
    }

    Optional<Suspended> suspended() {
        return Optional.ofNullable(suspension).map(Suspension::asSuspended);
    }

    Optional<Revoked> revoked() {
        return Optional.ofNullable(revocation).map(Revocation::asRevoked);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    private void requireOpenTask() {
        if (openTasks == 0) {
            throw new IllegalStateException("resolution " + id + " has no open task");
        }
    }

    boolean isWaitingForTask() {
        return state == ResolutionState.EFFECTIVE;
    }

    boolean isEffective() {
        return state != ResolutionState.ADOPTED;
    }

    boolean isSignedOff() {
        return state == ResolutionState.SIGNED_OFF;
    }

    ResolutionId id() {
        return new ResolutionId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    MinutesId minutes() {
        return new MinutesId(minutes);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    Resolved asResolved() {
        List<Seat> seats = obliged.entrySet().stream()
                .map(each -> new Seat(each.getValue(), new OrganisationId(each.getKey())))
                .sorted()
                .toList();
        return new Resolved(
                id(),
                meeting(),
                minutes(),
                documentNumber,
                new AgendaItemId(item),
                new MatterId(matter),
                new CompoundId(compound),
                community(),
                position,
                title,
                text,
                seats,
                state,
                decidedAt);
    }
}
