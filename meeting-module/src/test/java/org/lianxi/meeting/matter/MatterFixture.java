package org.lianxi.meeting.matter;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.DocumentFixture;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The matter feature, put together for tests. */
public final class MatterFixture {

    public static final MatterAnswers NOTHING_SPECIAL =
            new MatterAnswers(Set.of(), MatterSubject.NONE_OF_THESE, MatterScope.COMPOUND, 2);

    public final SubmitMatter submit;
    public final ScreenMatter screen;
    public final AdmitMatter admit;
    public final DecideRoute decideRoute;
    public final MergeMatter merge;
    public final SplitMatter split;
    public final UnmergeMatter unmerge;
    public final WithdrawMatter withdraw;
    public final CloseForChannel closeForChannel;
    public final MatterIntake intake;
    public final GivenRoutes routes = new GivenRoutes();
    public final Matters matters;
    public final MatterCourse course;
    final MatterPage page;
    final MovingScreening movingScreening;
    final MatterRepository repository;
    private final Surroundings around;
    private Optional<MatterPlaces> places = Optional.empty();
    private final Optional<EntityManager> database;

    public MatterFixture(Surroundings around, Optional<EntityManager> database, DocumentFixture documents) {
        this.around = around;
        this.database = database;
        this.repository =
                database.<MatterRepository>map(JpaMatterRepository::new).orElseGet(InMemoryMatterRepository::new);
        TestTown town = around.town();
        RegisteredMatters registered =
                new RegisteredMatters(repository, town.permissions(), around.workflow(), around.clock());
        this.matters = registered;
        this.course = registered;
        documents.ownedBy(new MatterFileOwner(registered));
        this.intake = new TakingIn(
                town.compounds(),
                repository,
                documents.store,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
        Submitters submitters = new MandatedSubmitters(town.permissions(), town.mandates());
        this.submit = new SubmittingMatter(submitters, town.compounds(), intake);
        MatterDesk desk =
                new KeptMatterDesk(town.permissions(), repository, around.workflow(), around.acts(), around.clock());
        this.withdraw = new WithdrawingMatter(
                desk, submitters, (by, matter) -> places.orElseThrow().leave(by, matter));
        this.unmerge = new UnmergingMatter(desk);
        this.closeForChannel = new ClosingForChannel(desk);
        this.movingScreening = new MovingScreening(
                repository, around.calendar(), around.rules(), around.workflow(), around.acts(), around.clock());
        this.screen = new ScreeningMatter(
                town.permissions(),
                repository,
                routes,
                around.workflow(),
                around.attempts(),
                around.acts(),
                around.clock());
        this.decideRoute = new DecidingRoute(desk);
        this.merge = new MergingMatter(desk);
        this.split = new SplittingMatter(desk);
        this.admit = new AdmittingMatter(desk);
        this.page = new AssemblingMatterPage(
                repository,
                registered,
                routes,
                documents.files,
                town.permissions(),
                town.organisations(),
                town.persons(),
                town.compounds(),
                around.acts());
    }

    /** What is on an agenda is known once there are agendas. */
    public void placedBy(MatterPlaces agendas) {
        places = Optional.of(agendas);
    }

    /** Confirms what the table is made to propose. */
    public void screened(PersonId by, MatterId matter, MatterRoute route, String reason) {
        routes.proposing(route);
        screen.screen(by, matter, new ScreeningDraft(NOTHING_SPECIAL, route, reason, ""));
    }

    /** Only on a database. */
    public MatterViews views() {
        TestTown town = around.town();
        return new JpaMatterViews(
                database.orElseThrow(), town.permissions(), town.organisations(), town.compounds(), page);
    }

    public MatterState stateOf(MatterId matter) {
        return matters.get(matter).state();
    }

    private static final class InMemoryMatterRepository implements MatterRepository {

        private final List<Matter> matters = new ArrayList<>();

        @Override
        public void add(Matter matter) {
            matters.add(matter);
        }

        @Override
        public Matter get(MatterId id) {
            return matters.stream()
                    .filter(matter -> matter.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownMatter(id));
        }

        @Override
        public List<Matter> get(Collection<MatterId> ids) {
            return matters.stream().filter(matter -> ids.contains(matter.id())).toList();
        }

        @Override
        public List<Matter> awaitingScreeningFrom(Instant moment) {
            return matters.stream()
                    .filter(matter -> matter.state() == MatterState.SUBMITTED
                            && !matter.screenBy().isBefore(moment))
                    .toList();
        }

        @Override
        public List<Matter> linkedTo(MatterId id) {
            Optional<MatterId> wanted = Optional.of(id);
            return matters.stream()
                    .filter(matter -> matter.mergedInto().equals(wanted)
                            || matter.splitFrom().equals(wanted))
                    .toList();
        }
    }
}
