package org.lianxi.meeting.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.matter.ReservedMatters;

/** A matter on the agenda of a meeting. What is the owners' own, or may only be proposed, is never an item to decide. */
@Entity
@Table(name = "meeting_agenda_item")
class AgendaItem {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String meeting;

    private String matter;

    private int position;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    @Enumerated(EnumType.STRING)
    private AdoptionMode mode;

    @Convert(converter = PartySetConverter.class)
    private Set<Party> obliged;

    @Column(name = "proposed_text")
    private String proposedText;

    private int minutes;

    @Convert(converter = PartySetConverter.class)
    @Column(name = "by_contract")
    private Set<Party> byContract;

    @Column(name = "new_duty")
    private String newDuty;

    @Convert(converter = ConcernSetConverter.class)
    private Set<Concern> concerns;

    @Enumerated(EnumType.STRING)
    private ItemCategory weight;

    @Column(name = "mode_reason")
    private String modeReason;

    @Convert(converter = CompoundSetConverter.class)
    private Set<CompoundId> compounds;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(AgendaItemId id, MeetingFacts meeting, int position, MatterFacts matter, AgendaItemDraft draft) {
        requireLawful(matter, draft.kind(), meeting);
        this.id = id.value();
        this.meeting = meeting.id().value();
        this.position = position;
        this.matter = matter.id().value();
        take(meeting, matter, draft);
    }

    private static Set<CompoundId> with(CompoundId one, Set<CompoundId> others) {
        Set<CompoundId> all = new HashSet<>(others);
        all.add(one);
        return Set.copyOf(all);
    }

    /** The same item on the agenda of another sitting. */
    AgendaItem again(AgendaItemId newId, MeetingFacts sitting, int newPosition, MatterFacts facts) {
        return new AgendaItem(
                newId,
                sitting,
                newPosition,
                facts,
                new AgendaItemDraft(
                        kind,
                        mode,
                        obliged,
                        proposedText,
                        minutes,
                        byContract,
                        newDuty,
                        concerns,
                        weight,
                        modeReason,
                        compounds));
    }

    void reword(MeetingFacts meeting, MatterFacts facts, AgendaItemDraft draft) {
        requireLawful(facts, draft.kind(), meeting);
        take(meeting, facts, draft);
    }

    private void take(MeetingFacts meeting, MatterFacts facts, AgendaItemDraft draft) {
        boolean isDecided = draft.kind() == AgendaItemKind.DECISION;
        kind = draft.kind();
        mode = draft.mode();
        obliged = isDecided ? draft.obliged() : Set.of();
        proposedText = draft.proposedText().strip();
        minutes = draft.minutes();
        byContract = isDecided ? draft.byContract() : Set.of();
        newDuty = isDecided ? draft.newDuty().strip() : "";
        concerns = draft.concerns();
        weight = draft.category();
        modeReason = draft.modeReason().strip();
        compounds = meeting.isOfSeveral() ? with(facts.compound(), draft.compounds()) : Set.of();
    }

    private static void requireLawful(MatterFacts matter, AgendaItemKind kind, MeetingFacts meeting) {
        MatterRoute route = matter.screenedRoute();
        if (kind != AgendaItemKind.DECISION) {
            return;
        }
        if (ReservedMatters.contain(route)) {
            throw new MatterReserved(matter.id(), route);
        }
        boolean isEmergency = meeting.type() == MeetingType.EMERGENCY;
        boolean isReferredUp = meeting.level() == MeetingLevel.STREET && route == MatterRoute.STREET_JOINT_MEETING;
        if (isEmergency && route != MatterRoute.EMERGENCY) {
            throw new OnlySafetyMeasures(matter.id(), route);
        }
        if (!isEmergency && !isReferredUp && route.meetingMay() != MeetingPower.DECIDE) {
            throw new NotDecidable(matter.id(), route);
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    AgendaItemId id() {
        return new AgendaItemId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    int position() {
        return position;
    }

    AgendaItemView toView(MatterFacts facts) {
        return new AgendaItemView(
                id(),
                meeting(),
                position,
                matter(),
                facts.title(),
                facts.facts(),
                facts.category(),
                facts.screenedRoute(),
                kind,
                mode,
                obliged.stream().sorted().toList(),
                proposedText,
                minutes,
                byContract.stream().sorted().toList(),
                newDuty,
                concerns,
                weight,
                modeReason,
                compounds);
    }

    /** Numbers the items 1, 2, 3 as they stand in the list. */
    static void number(List<AgendaItem> items) {
        for (int index = 0; index < items.size(); index++) {
            items.get(index).moveTo(index + 1);
        }
    }
}
