package org.lianxi.meeting.sitting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;

/** The sitting, put together for tests on top of the meeting. */
public final class SittingFixture {

    public final ConductSession conduct;
    public final PassDoor door;
    public final SittingViews views;
    public final SendAct send;

    public SittingFixture(Surroundings around, Optional<EntityManager> database, JointMeetingWorld world) {
        SittingRepository sittings =
                database.<SittingRepository>map(JpaSittingRepository::new).orElseGet(InMemorySittings::new);
        SentActRepository sent =
                database.<SentActRepository>map(JpaSentActRepository::new).orElseGet(InMemorySentActs::new);
        this.conduct = new ConductingSession(
                around.town().permissions(),
                world.convening.meetings,
                world.agenda.agendas,
                sittings,
                around.acts(),
                around.clock());
        this.door = new PassingDoor(
                around.town().permissions(),
                world.convening.meetings,
                sittings,
                world.attendance.signIn,
                around.clock());
        this.views = new ShownSitting(
                around.town().permissions(),
                world.convening.meetings,
                world.agenda.agendas,
                world.attendance.sheets,
                sittings,
                around.clock());
        this.send = new SendingAct(
                sent,
                world.decision.cast,
                world.decision.withdraw,
                world.attendance.signIn,
                world.attendance.leave,
                around.clock());
    }

    private static final class InMemorySittings implements SittingRepository {

        private final Map<MeetingId, SittingRow> rows = new HashMap<>();
        private final List<Speech> speeches = new ArrayList<>();
        private final List<Interruption> interruptions = new ArrayList<>();

        @Override
        public Optional<SittingRow> find(MeetingId meeting) {
            return Optional.ofNullable(rows.get(meeting));
        }

        @Override
        public void add(SittingRow sitting) {
            rows.put(sitting.meeting(), sitting);
        }

        @Override
        public void add(Speech speech) {
            speeches.add(speech);
        }

        @Override
        public void add(Interruption interruption) {
            interruptions.add(interruption);
        }

        @Override
        public List<Speech> speeches(MeetingId meeting) {
            return List.copyOf(speeches);
        }

        @Override
        public List<Interruption> interruptions(MeetingId meeting) {
            return List.copyOf(interruptions);
        }
    }

    private static final class InMemorySentActs implements SentActRepository {

        private final Map<String, Done> taken = new HashMap<>();

        @Override
        public boolean take(PersonId by, String key, Done done) {
            return taken.putIfAbsent(by + key, done) == null;
        }

        @Override
        public Optional<Done> find(PersonId by, String key) {
            return Optional.ofNullable(taken.get(by + key));
        }

        @Override
        public void forgetBefore(Instant moment) {
            taken.values().removeIf(done -> done.at().isBefore(moment));
        }
    }
}
