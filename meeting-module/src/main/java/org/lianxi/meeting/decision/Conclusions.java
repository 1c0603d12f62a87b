package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.decision.Deliberation.Judged;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.recusal.ItemRecusals;

/** Concludes items by the rules of quorum and adoption, whoever asks for it and whenever it was. */
record Conclusions(DeliberationRepository deliberations, Procedures procedures, MatterCourse course) {

    /** Concludes it at a moment: who was in the room then counts, and the quorum of then. */
    Outcome conclude(
            AgendaItemView item,
            Deliberation deliberation,
            MeetingFacts meeting,
            RollCalls.Room room,
            PersonId by,
            Instant now) {
        ItemRecusals recusals = room.sheet().on(item.id());
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

    /** Leads its matter to the end that follows. */
    void lead(AgendaItemView item, Outcome outcome) {
        if (outcome == Outcome.CONTRACT_DUTY) {
            course.handToContractor(item.matter());
        } else {
            course.conclude(item.matter(), outcome.matterState());
        }
    }
}
