package org.lianxi.meeting.recusal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.conflict.Conflicts;
import org.lianxi.meeting.agenda.AgendaFixture;
import org.lianxi.meeting.convening.ConflictSearch;
import org.lianxi.meeting.convening.ConveningFixture;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The recusal feature, put together for tests. */
public final class RecusalFixture {

    public final Recusals recusals;
    public final Conflicts conflicts;
    public final DeclareConflict declare;
    public final ChallengeConflict challenge;
    public final DecideRecusal decide;
    public final NameItemChair nameChair;
    public final NameAlternate nameAlternate;
    public final DeclareHat declareHat;
    public final RecusalViews views;
    private final RegisteredRecusals registered;

    public RecusalFixture(
            Surroundings around, Optional<EntityManager> database, AgendaFixture agenda, ConveningFixture convening) {
        TestTown town = around.town();
        RecusalRepository repository =
                database.<RecusalRepository>map(JpaRecusalRepository::new).orElseGet(InMemoryRecusalRepository::new);
        this.conflicts = town.conflicts();
        this.registered = new RegisteredRecusals(
                agenda.agendas,
                convening.meetings,
                town.seats(),
                town.mandates(),
                conflicts,
                repository,
                around.workflow(),
                around.acts(),
                around.clock());
        this.recusals = registered;
        Raising raising = new RaisingOnItem(agenda.agendas, convening.meetings, registered);
        this.declare = new DeclaringConflict(town.permissions(), raising, repository, around.acts(), around.clock());
        this.challenge =
                new ChallengingConflict(town.permissions(), raising, repository, around.acts(), around.clock());
        this.decide = new DecidingRecusal(
                town.permissions(), convening.meetings, registered, repository, around.acts(), around.clock());
        this.nameChair = new NamingItemChair(
                town.permissions(),
                convening.meetings,
                registered,
                repository,
                around.workflow(),
                around.acts(),
                around.clock());
        this.nameAlternate = new NamingAlternate(
                town.permissions(),
                convening.meetings,
                town.mandates(),
                registered,
                repository,
                around.acts(),
                around.clock());
        this.declareHat = new DeclaringHat(
                town.permissions(),
                convening.meetings,
                town.seats(),
                town.mandates(),
                repository,
                around.acts(),
                around.clock());
        this.views = new ShownRecusals(
                town.permissions(),
                convening.meetings,
                registered,
                town.seats(),
                town.mandates(),
                town.persons(),
                town.organisations(),
                repository);
    }

    public ConflictSearch port() {
        return registered;
    }

    private static final class InMemoryRecusalRepository implements RecusalRepository {

        private final List<RecordedRecusal> recusals = new ArrayList<>();
        private final Map<MeetingId, NamedChair> chairs = new HashMap<>();
        private final List<Alternate> alternates = new ArrayList<>();
        private final List<Hat> hats = new ArrayList<>();

        @Override
        public void add(RecordedRecusal recusal) {
            recusals.add(recusal);
        }

        @Override
        public RecordedRecusal get(RecusalId id) {
            return recusals.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownRecusal(id));
        }

        @Override
        public List<RecordedRecusal> of(MeetingId meeting) {
            return recusals.stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public void add(NamedChair chair) {
            chairs.put(chair.meeting(), chair);
        }

        @Override
        public Optional<NamedChair> findChair(MeetingId meeting) {
            return Optional.ofNullable(chairs.get(meeting));
        }

        @Override
        public void add(Alternate alternate) {
            alternates.add(alternate);
        }

        @Override
        public List<Alternate> alternates(MeetingId meeting) {
            return alternates.stream().filter(each -> each.isOf(meeting)).toList();
        }

        @Override
        public void add(Hat hat) {
            hats.add(hat);
        }

        @Override
        public List<Hat> hats(MeetingId meeting) {
            return hats.stream().filter(each -> each.isOf(meeting)).toList();
        }
    }
}
