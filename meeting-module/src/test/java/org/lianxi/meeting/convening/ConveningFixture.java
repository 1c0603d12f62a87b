package org.lianxi.meeting.convening;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The convening feature, put together for tests. Its ports are connected once the features that fill them exist. */
public final class ConveningFixture {

    public final PlanMeeting plan;
    public final PlanStreetMeeting planStreet;
    public final Meetings meetings;
    public final HeldMeetings held;
    public ConfirmAttendance confirm;
    public IssueNotice issue;
    public LockAgenda lock;
    public OpenSession open;
    public CloseInquorate closeInquorate;
    public CloseSession close;
    public AdjournSession adjourn;
    public ReconveneMeeting reconvene;
    public final AllowLateReconvening allowLate;
    final MeetingPage page;
    private final MeetingRepository repository;
    private final Surroundings around;
    private final Optional<EntityManager> database;

    @SuppressWarnings("NullAway.Init") // connected below
    public ConveningFixture(Surroundings around, Optional<EntityManager> database) {
        this.around = around;
        this.database = database;
        this.repository =
                database.<MeetingRepository>map(JpaMeetingRepository::new).orElseGet(InMemoryMeetingRepository::new);
        this.meetings = new RegisteredMeetings(repository);
        TestTown town = around.town();
        this.held = new EnteringHeldMeetings(
                repository, town.compounds(), town.seats(), town.mandates(), around.calendar(), around.rules());
        this.plan = new PlanningMeeting(
                town.permissions(),
                town.compounds(),
                repository,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
        this.planStreet = new PlanningStreetMeeting(
                town.permissions(),
                town.organisations(),
                town.compounds(),
                repository,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
        this.allowLate = new AllowingLateReconvening(
                town.permissions(), town.organisations(), repository, around.calendar(), around.acts(), around.clock());
        this.page = new AssemblingMeetingPage(
                repository,
                town.permissions(),
                town.organisations(),
                town.persons(),
                town.compounds(),
                town.seats(),
                around.rules(),
                around.clock());
    }

    public void connect(
            MeetingAgenda agenda,
            QuorumCheck quorum,
            Proceedings proceedings,
            ConflictSearch conflicts,
            NoticeBook book) {
        TestTown town = around.town();
        confirm = new ConfirmingAttendance(
                town.permissions(), repository, book, around.workflow(), around.acts(), around.clock());
        issue = new IssuingNotice(
                town.permissions(),
                repository,
                town.seats(),
                town.mandates(),
                conflicts,
                book,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
        lock = new LockingAgenda(town.permissions(), repository, agenda, conflicts, around.workflow(), around.acts());
        open = new OpeningSession(
                town.permissions(),
                repository,
                quorum,
                proceedings,
                around.workflow(),
                around.acts(),
                around.rules(),
                around.clock());
        closeInquorate = new ClosingInquorate(
                town.permissions(), repository, quorum, agenda, around.workflow(), around.acts(), around.clock());
        reconvene = new ReconveningMeeting(
                town.permissions(),
                repository,
                agenda,
                around.calendar(),
                Procedures.proposed(),
                around.workflow(),
                around.acts(),
                around.clock());
        ClosingSession closing = new ClosingSession(
                town.permissions(),
                repository,
                proceedings,
                conflicts,
                around.workflow(),
                around.acts(),
                around.clock());
        close = closing;
        adjourn = closing;
    }

    public static Sittings sittings(EntityManager database) {
        return new JpaSittings(database);
    }

    /** How meetings are moved; the ports that it needs come from features that need the meetings first. */
    public MeetingMoves moves(MeetingAgenda agenda, SignInSheet signIns) {
        return new MovingMeetings(
                repository,
                agenda,
                signIns,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
    }

    /** Only on a database. */
    public MeetingViews views() {
        TestTown town = around.town();
        return new JpaMeetingViews(
                database.orElseThrow(), town.permissions(), town.organisations(), town.compounds(), page);
    }

    /** One meeting at a time, also without a database. */
    public MeetingViews oneByOne() {
        return new MeetingViews() {
            @Override
            public MeetingView get(PersonId by, MeetingId meeting) {
                return page.of(by, meeting);
            }

            @Override
            public Page<MeetingLine> page(PersonId by, MeetingFilter filter, PageRequest request) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<MeetingId, TitleInCompound> titles(Collection<MeetingId> all) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public MeetingState stateOf(MeetingId meeting) {
        return meetings.get(meeting).state();
    }

    private static final class InMemoryMeetingRepository implements MeetingRepository {

        private final List<Meeting> meetings = new ArrayList<>();

        @Override
        public void add(Meeting meeting) {
            meetings.add(meeting);
        }

        @Override
        public Meeting get(MeetingId id) {
            return meetings.stream()
                    .filter(meeting -> meeting.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownMeeting(id));
        }

        @Override
        public Meeting hold(MeetingId id) {
            return get(id);
        }

        @Override
        public List<Meeting> get(Collection<MeetingId> ids) {
            return meetings.stream()
                    .filter(meeting -> ids.contains(meeting.id()))
                    .toList();
        }

        @Override
        public List<Meeting> getWithSeats(Collection<MeetingId> ids) {
            return get(ids).stream().filter(each -> each.compounds().size() > 1).toList();
        }

        @Override
        public Optional<Meeting> lastSitting(CompoundId compound, Instant before) {
            return meetings.stream()
                    .filter(each -> each.compounds().contains(compound)
                            && each.startsAt().isBefore(before)
                            && each.state().isOver()
                            && each.type() != MeetingType.EMERGENCY)
                    .max(Comparator.comparing(Meeting::startsAt));
        }

        @Override
        public Optional<Meeting> findReconvened(MeetingId of) {
            return meetings.stream()
                    .filter(each -> each.reconvenes().equals(Optional.of(of)))
                    .findFirst();
        }
    }
}
