package org.lianxi.meeting.minutes;

import static org.lianxi.meeting.testing.TestTown.COMMUNITY;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.numbering.DocumentNumbers;
import org.lianxi.meeting.numbering.NumberingFixture;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The minutes feature, put together for tests on top of a joint meeting, on repositories in memory or on a database. */
public final class MinutesFixture {

    public final DraftMinutes draft;
    public final EditMinutes edit;
    public final SendMinutes send;
    public final CountersignMinutes countersign;
    public final ReportMissingSignatures report;
    public final CloseCountersigning close;
    public final IssueMinutes issue;
    public final MinutesViews views;
    public final CorrectMinutes correct;
    public final RemindParties remind;
    public final KeepVerbatimRecord verbatim;
    final MovingCountersigning movingCountersigning;
    public final List<PreviousItems.PreviousItem> previous = new ArrayList<>();
    public final List<String> told;

    public MinutesFixture(JointMeetingWorld world) {
        this(world, Optional.empty());
    }

    public MinutesFixture(JointMeetingWorld world, Optional<EntityManager> database) {
        Surroundings around = world.around;
        TestTown town = around.town();
        permit(town);
        RecordedMinutesWorkflow workflow = new RecordedMinutesWorkflow();
        told = workflow.told;
        MinutesRepository repository =
                database.<MinutesRepository>map(JpaMinutesRepository::new).orElseGet(InMemoryMinutesRepository::new);
        DocumentNumbers numbers = NumberingFixture.numbers(database);
        Proposers proposers = new MandatedProposers(town.mandates(), world.convening.meetings, town.permissions());
        MinutesLimits limits = new CalendarLimits(around.calendar(), around.rules());
        MinutesMaterial material = new CollectedMaterial(
                (compound, at) -> previous,
                town.mandates(),
                town.organisations(),
                world.convening.meetings,
                world.recusal.recusals,
                world.motion.views,
                world.notice.views);
        draft = new DraftingMinutes(
                repository, world.decision.records, material, workflow, around.acts(), around.clock());
        movingCountersigning = new MovingCountersigning(
                repository,
                world.convening.meetings,
                limits,
                around.calendar(),
                workflow,
                around.acts(),
                around.clock());
        edit = new EditingMinutes(repository, town.permissions(), workflow, around.acts(), around.clock());
        send = new SendingMinutes(
                repository,
                town.permissions(),
                world.convening.meetings,
                limits,
                workflow,
                around.acts(),
                around.clock());
        countersign = new CountersigningMinutes(
                repository,
                town.permissions(),
                town.mandates(),
                world.convening.meetings,
                workflow,
                around.acts(),
                around.clock());
        remind = new RemindingParties(repository, around.acts(), around.clock());
        correct = new CorrectingMinutes(
                repository, town.permissions(), proposers, workflow, around.acts(), around.clock());
        verbatim = new KeepingVerbatimRecord(
                database.<VerbatimRepository>map(JpaVerbatimRepository::new).orElseGet(InMemoryVerbatim::new),
                repository,
                town.permissions(),
                world.convening.meetings,
                town.persons(),
                around.acts(),
                around.clock());
        report = new ReportingMissingSignatures(repository, around.acts(), around.clock());
        close = new ClosingCountersigning(repository, town.permissions(), workflow, around.acts(), around.clock());
        issue = new IssuingMinutes(
                repository, town.permissions(), numbers, workflow, around.workflow(), around.acts(), around.clock());
        views = new ReadingMinutes(
                repository,
                town.permissions(),
                world.convening.meetings,
                new NamedPortrait(
                        repository,
                        proposers,
                        world.convening.meetings,
                        town.compounds(),
                        town.organisations(),
                        town.persons(),
                        town.permissions(),
                        town.mandates(),
                        limits,
                        around.clock()));
    }

    private static void permit(TestTown town) {
        Scope community = Scope.community(COMMUNITY);
        town.permissions()
                .allow(TestTown.SECRETARY, Action.DRAFT_MINUTES, community)
                .allow(TestTown.PARTY_SECRETARY, Action.ISSUE_MINUTES, community);
        Map.of(
                        TestTown.RC_1, TestTown.RC,
                        TestTown.OC_1, TestTown.OC,
                        TestTown.PSC_1, TestTown.PSC)
                .forEach((delegate, organisation) -> town.permissions()
                        .allow(delegate, Action.COUNTERSIGN_MINUTES, Scope.organisation(COMMUNITY, organisation)));
    }

    private static final class InMemoryMinutesRepository implements MinutesRepository {

        private final List<Minutes> all = new ArrayList<>();

        @Override
        public void add(Minutes minutes) {
            all.add(minutes);
        }

        @Override
        public Minutes get(MinutesId id) {
            return all.stream()
                    .filter(minutes -> minutes.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownMinutes(id));
        }

        @Override
        public Minutes getForAct(MinutesId id) {
            return get(id);
        }

        @Override
        public List<Minutes> countersigningFrom(Instant moment) {
            return all.stream()
                    .filter(minutes ->
                            minutes.isCountersigning() && !minutes.limit().isBefore(moment))
                    .toList();
        }

        @Override
        public Optional<Minutes> findOf(MeetingId meeting) {
            List<Minutes> editions = editions(meeting);
            return editions.stream()
                    .filter(each -> each.state() == MinutesState.ISSUED)
                    .reduce((earlier, later) -> later)
                    .or(() -> editions.stream().findFirst());
        }

        @Override
        public List<Minutes> editions(MeetingId meeting) {
            return all.stream()
                    .filter(minutes -> minutes.meeting().equals(meeting))
                    .sorted(Comparator.comparing(Minutes::position))
                    .toList();
        }

        @Override
        public List<Heading> headings(Collection<MinutesId> ids) {
            return all.stream()
                    .filter(minutes -> ids.contains(minutes.id()))
                    .map(minutes -> new Heading(
                            minutes.id(),
                            minutes.heading(),
                            minutes.meeting(),
                            minutes.position(),
                            minutes.reminders().count()))
                    .toList();
        }
    }

    private static final class InMemoryVerbatim implements VerbatimRepository {

        private final Map<MeetingId, Verbatim> all = new HashMap<>();

        @Override
        public void add(Verbatim record) {
            all.put(record.meeting(), record);
        }

        @Override
        public Optional<Verbatim> find(MeetingId meeting) {
            return Optional.ofNullable(all.get(meeting));
        }
    }

    private static final class RecordedMinutesWorkflow implements MinutesWorkflow {

        private final List<String> told = new ArrayList<>();

        @Override
        public void drafted(MinutesId minutes, MeetingId meeting, OrganisationId community) {
            told.add("drafted in " + community);
        }

        @Override
        public void sent(
                MinutesId minutes, List<OrganisationId> parties, Instant countersignBy, List<Instant> remindAt) {
            told.add("sent to " + parties + " until " + countersignBy);
        }

        @Override
        public void limitMoved(MinutesId minutes, Instant countersignBy) {
            told.add("limit moved to " + countersignBy);
        }

        @Override
        public void countersigned(MinutesId minutes, OrganisationId party) {
            told.add("countersigned by " + party);
        }

        @Override
        public void revised(MinutesId minutes) {
            told.add("revised");
        }

        @Override
        public void countersigningClosed(MinutesId minutes) {
            told.add("countersigning closed");
        }

        @Override
        public void issued(MinutesId minutes) {
            told.add("issued");
        }

        @Override
        public void withdrawn(MinutesId minutes) {
            told.add("withdrawn");
        }
    }
}
