package org.lianxi.meeting.backfill;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The backfill, put together for tests. */
public final class BackfillFixture {

    public final EnterBackfill enter;
    public final ConfirmBackfill confirm;
    public final BackfillViews views;
    public final List<String> told = new ArrayList<>();

    public BackfillFixture(JointMeetingWorld world, Optional<EntityManager> database) {
        Surroundings around = world.around;
        TestTown town = around.town();
        town.permissions().allow(TestTown.SECRETARY, Action.PLAN_MEETING, Scope.community(TestTown.COMMUNITY));
        town.permissions().allow(TestTown.PARTY_SECRETARY, Action.ISSUE_MINUTES, Scope.community(TestTown.COMMUNITY));
        BackfillRepository repository =
                database.<BackfillRepository>map(JpaBackfillRepository::new).orElseGet(InMemoryBackfills::new);
        PaperRules rules = new JudgingPaper(world.convening.held, town.mandates());
        Titles titles = new TitlesByDay(town.compounds(), around.calendar());
        BackfillWorkflow workflow = new Recorded();
        world.documents.ownedBy(new BackfillFileOwner(repository, town.permissions()));
        enter = new EnteringBackfill(
                repository,
                town.permissions(),
                town.compounds(),
                world.matters.matters,
                world.documents.store,
                rules,
                workflow,
                around.acts(),
                around.clock());
        confirm = new ConfirmingBackfill(
                repository,
                town.permissions(),
                rules,
                titles,
                world.convening.held,
                world.convening.meetings,
                world.attendance.paper,
                world.agenda.paper,
                world.decision.paper,
                workflow,
                around.workflow(),
                around.acts(),
                around.clock());
        views = new ReadingBackfills(
                repository,
                town.permissions(),
                town.compounds(),
                town.persons(),
                town.organisations(),
                world.matters.matters,
                world.documents.files,
                rules,
                titles);
    }

    private final class Recorded implements BackfillWorkflow {

        @Override
        public void begun(BackfillId backfill, OrganisationId community) {
            told.add("begun");
        }

        @Override
        public void entered(BackfillId backfill, boolean handedIn) {
            told.add(handedIn ? "handed in" : "given up");
        }

        @Override
        public void answered(BackfillId backfill, boolean confirmed) {
            told.add(confirmed ? "confirmed" : "given back");
        }
    }

    private static final class InMemoryBackfills implements BackfillRepository {

        private final List<Backfill> all = new ArrayList<>();

        @Override
        public void add(Backfill backfill) {
            all.add(backfill);
        }

        @Override
        public Backfill get(BackfillId id) {
            return all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownBackfill(id));
        }

        @Override
        public Backfill hold(BackfillId id) {
            return get(id);
        }

        @Override
        public Optional<Backfill> ofMeeting(MeetingId meeting) {
            return all.stream()
                    .filter(each -> each.meeting().equals(Optional.of(meeting)))
                    .findFirst();
        }

        @Override
        public List<Backfill> get(Collection<BackfillId> ids) {
            return all.stream().filter(each -> ids.contains(each.id())).toList();
        }

        @Override
        public List<Backfill> of(Collection<OrganisationId> communities, PageRequest page) {
            return all.stream()
                    .filter(each -> communities.contains(each.community()))
                    .toList();
        }
    }
}
