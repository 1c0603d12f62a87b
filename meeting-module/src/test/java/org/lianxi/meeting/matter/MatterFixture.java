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
    public final GivenRoutes routes = new GivenRoutes();
    public final Matters matters;
    public final MatterCourse course;
    final MatterPage page;
    final MovingScreening movingScreening;
    final MatterRepository repository;
    private final Surroundings around;
    private final Optional<EntityManager> database;

    public MatterFixture(Surroundings around, Optional<EntityManager> database, DocumentFixture documents) {
        this.around = around;
        this.database = database;
        this.repository =
                database.<MatterRepository>map(JpaMatterRepository::new).orElseGet(InMemoryMatterRepository::new);
        TestTown town = around.town();
        RegisteredMatters registered = new RegisteredMatters(repository, town.permissions(), around.workflow());
        this.matters = registered;
        this.course = registered;
        documents.ownedBy(new MatterFileOwner(registered));
        this.submit = new SubmittingMatter(
                new MandatedSubmitters(town.permissions(), town.mandates()),
                town.compounds(),
                repository,
                documents.store,
                around.calendar(),
                around.rules(),
                around.workflow(),
                around.acts(),
                around.clock());
        this.movingScreening = new MovingScreening(
                repository, around.calendar(), around.rules(), around.workflow(), around.acts(), around.clock());
        this.screen = new ScreeningMatter(
                town.permissions(), repository, routes, around.workflow(), around.acts(), around.clock());
        this.decideRoute =
                new DecidingRoute(town.permissions(), repository, around.workflow(), around.acts(), around.clock());
        this.merge =
                new MergingMatter(town.permissions(), repository, around.workflow(), around.acts(), around.clock());
        this.split =
                new SplittingMatter(town.permissions(), repository, around.workflow(), around.acts(), around.clock());
        this.admit =
                new AdmittingMatter(town.permissions(), repository, around.workflow(), around.acts(), around.clock());
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
