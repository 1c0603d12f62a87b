package org.lianxi.meeting.resolution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * it is executed by its tasks and closed when the last of them is signed off.
 */
@Entity
@Table(name = "meeting_resolution")
class Resolution {

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
        if (openTasks == 0) {
            throw new IllegalStateException("resolution " + id + " has no open task");
        }
        openTasks--;
        movedAt = at;
        if (openTasks == 0) {
            state = ResolutionState.SIGNED_OFF;
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
