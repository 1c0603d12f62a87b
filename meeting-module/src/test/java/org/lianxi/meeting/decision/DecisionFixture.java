package org.lianxi.meeting.decision;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Proceedings;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The decision feature, put together for tests on top of all others. */
public final class DecisionFixture {

    public final CastVote cast;
    public final WithdrawVote withdraw;
    public final BallotViews ballots;
    public final DeferItem defer;
    public final ReferItem refer;
    public final ConcludeItem conclude;
    public final DecisionViews views;
    public final PaperDecisions paper;
    public final MeetingRecords records;
    private final SessionProceedings proceedings;

    public DecisionFixture(Surroundings around, Optional<EntityManager> database, JointMeetingWorld world) {
        DeliberationRepository repository = database.<DeliberationRepository>map(JpaDeliberationRepository::new)
                .orElseGet(InMemoryDeliberationRepository::new);
        TestTown town = around.town();
        CastingVote voting = new CastingVote(
                town.permissions(),
                world.agenda.agendas,
                world.convening.meetings,
                world.attendance.sheets,
                repository,
                world.recusal.recusals,
                around.attempts(),
                town.persons(),
                around.acts(),
                around.clock());
        this.cast = voting;
        this.withdraw = voting;
        this.ballots = new ShownBallots(
                town.permissions(), world.agenda.agendas, world.convening.meetings, repository, town.persons());
        this.defer = new DeferringItem(
                town.permissions(),
                world.agenda.agendas,
                world.convening.meetings,
                world.recusal.recusals,
                around.attempts(),
                repository,
                world.matters.course,
                around.acts(),
                around.clock());
        this.refer = new ReferringItem(
                town.permissions(),
                world.agenda.agendas,
                world.convening.meetings,
                repository,
                world.matters.course,
                around.acts(),
                around.clock());
        this.conclude = new ConcludingItem(
                town.permissions(),
                world.agenda.agendas,
                world.convening.meetings,
                world.attendance.sheets,
                world.recusal.recusals,
                around.attempts(),
                repository,
                world.matters.course,
                Procedures.proposed(),
                around.acts(),
                around.clock());
        this.paper = new EnteringPaperDecisions(
                world.agenda.agendas,
                world.convening.meetings,
                world.attendance.sheets,
                world.recusal.recusals,
                repository,
                world.matters.course,
                Procedures.proposed(),
                around.acts());
        this.views = new ShownDecisions(
                town.permissions(),
                world.agenda.agendas,
                world.convening.meetings,
                world.matters.matters,
                world.attendance.sheets,
                world.recusal.recusals,
                repository,
                town.persons(),
                town.organisations(),
                around.clock());
        this.records = new KeptMeetingRecords(
                world.convening.meetings,
                world.agenda.agendas,
                world.attendance.sheets,
                repository,
                town.persons(),
                town.organisations(),
                town.compounds());
        this.proceedings = new SessionProceedings(
                world.agenda.agendas,
                repository,
                world.convening.meetings,
                world.attendance.sheets,
                world.recusal.recusals,
                world.matters.course,
                around.acts(),
                around.clock());
    }

    public Proceedings port() {
        return proceedings;
    }

    private static final class InMemoryDeliberationRepository implements DeliberationRepository {

        private final List<Deliberation> deliberations = new ArrayList<>();
        private final Map<AgendaItemId, List<Elector>> frozen = new HashMap<>();

        private final List<BallotEntry> kept = new ArrayList<>();

        @Override
        public void keep(BallotEntry ballot) {
            kept.add(ballot);
        }

        @Override
        public List<BallotEntry> ballots(AgendaItemId item) {
            return kept.stream().filter(each -> each.item().equals(item)).toList();
        }

        @Override
        public void freeze(AgendaItemId item, List<Elector> electors) {
            frozen.put(item, electors);
        }

        @Override
        public Map<AgendaItemId, List<Elector>> electors(Collection<AgendaItemId> items) {
            return frozen;
        }

        @Override
        public void add(Deliberation deliberation) {
            deliberations.add(deliberation);
        }

        @Override
        public Optional<Deliberation> hold(AgendaItemId item) {
            return deliberations.stream()
                    .filter(deliberation -> deliberation.item().equals(item))
                    .findFirst();
        }

        @Override
        public List<Deliberation> get(Collection<AgendaItemId> items) {
            return deliberations.stream()
                    .filter(deliberation -> items.contains(deliberation.item()))
                    .toList();
        }

        @Override
        public List<Deliberation> of(MeetingId meeting) {
            return deliberations.stream()
                    .filter(deliberation -> deliberation.meeting().equals(meeting))
                    .toList();
        }
    }
}
