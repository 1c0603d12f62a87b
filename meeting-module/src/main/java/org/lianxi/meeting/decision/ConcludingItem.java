package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.decision.Deliberation.Judged;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.ItemWithoutChair;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class ConcludingItem implements ConcludeItem {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final RollCalls rollCalls;
    private final RecordAttempt attempts;
    private final DeliberationRepository deliberations;
    private final MatterCourse course;
    private final Procedures procedures;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConcludingItem(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            Recusals recusals,
            RecordAttempt attempts,
            DeliberationRepository deliberations,
            MatterCourse course,
            Procedures procedures,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.rollCalls = new RollCalls(attendance, recusals);
        this.attempts = attempts;
        this.deliberations = deliberations;
        this.course = course;
        this.procedures = procedures;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Outcome conclude(PersonId by, AgendaItemId id) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        RollCalls.Room room = rollCalls.of(meeting);
        ItemRecusals recusals = room.sheet().on(id);
        if (!leads(by, recusals)) {
            permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        }
        meeting.requireInSession();
        Guard.requireFree(attempts, "ConcludeItem", by, meeting, recusals);
        if (recusals.isBlocked()) {
            throw new ItemWithoutChair(recusals.item(), recusals.position());
        }
        Outcome outcome = conclude(item, meeting, room, by);
        if (outcome == Outcome.CONTRACT_DUTY) {
            course.handToContractor(item.matter());
        } else {
            course.conclude(item.matter(), outcome.matterState());
        }
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), outcome, meeting.community()));
        return outcome;
    }

    /** Who was named because the usual chair is recused has the right to lead the item from that. SOD-02. */
    private static boolean leads(PersonId by, ItemRecusals recusals) {
        return recusals.chair().isOther() && recusals.chair().person().equals(Optional.of(by));
    }

    private Outcome conclude(AgendaItemView item, MeetingFacts meeting, RollCalls.Room room, PersonId by) {
        Deliberation deliberation =
                deliberations.hold(item.id()).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        ItemRecusals recusals = room.sheet().on(item.id());
        Instant now = clock.instant();
        Electorate electorate = room.electorate(item, recusals, deliberation.voters(), now);
        if (item.isVoted() || !recusals.recused().isEmpty()) {
            requireQuorum(recusals, electorate.quorum());
        }
        if (!item.isVoted()) {
            Outcome end = item.kind() == AgendaItemKind.PROPOSAL ? Outcome.PROPOSED : Outcome.NOTED;
            deliberation.concludeWithoutVote(end, by, now);
            return end;
        }
        if (ReservedMatters.contain(item.route())) {
            throw new MatterReserved(item.matter(), item.route());
        }
        Outcome end = deliberation.conclude(
                item,
                room.on(item, recusals, now),
                new Judged(electorate.quorum(), versions(item, meeting, electorate)),
                by,
                now);
        deliberations.freeze(item.id(), electorate.electors());
        return end;
    }

    /** The meeting keeps the versions with which it was planned. */
    private String versions(AgendaItemView item, MeetingFacts meeting, Electorate electorate) {
        RulesOfProcedure rules = procedures.in(meeting.community(), meeting.rulesAt());
        Stream<Parameter> used = electorate.quorum().rule() == QuorumRule.Q3
                ? Stream.of(Parameter.TWO_PARTIES_AFTER_ABSENCES)
                : Stream.of(item.weight().adoption());
        return used.map(rules::version)
                .map(RuleVersion::of)
                .map(RuleVersion::toString)
                .collect(Collectors.joining("\n"));
    }

    /** After somebody has gone the quorum is judged anew for every further item (X25). */
    private static void requireQuorum(ItemRecusals item, QuorumResult quorum) {
        if (!quorum.isQuorate()) {
            throw new ItemNotQuorate(item.item(), item.position(), quorum);
        }
    }
}
