package org.lianxi.committee.oldcompound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.StoredCompounds;
import org.lianxi.committee.territory.UnknownCompound;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** SC-10 items 2 to 4 on a database; the table itself is tested where it is. */
class JpaOldCompoundsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate FOUNDED = LocalDate.parse("2020-01-01");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final PersonId secretary = PersonId.fresh();
    private final PersonId supervisor = PersonId.fresh();
    private final OrganisationId community = community();
    private final CompoundId large = entered("甲", 212);
    private final CompoundId small = entered("乙", 48);

    @Test
    void item_3_knows_no_entry_while_the_decision_of_the_owners_is_missing() {
        assess(large, OwnersWill.UNKNOWN);
        assertThatThrownBy(() -> step(large, EntryStep.DEMAND_SURVEY)).isInstanceOf(NoEntryDecided.class);
        in(em -> deciding(em).decide(supervisor, large, Strategy.COMPANY_ENTRY_AFTER_SURVEY, ""));

        assertThat(view(large).steps())
                .extracting(OldCompoundView.StepView::step)
                .containsExactly(EntryStep.values());
        step(large, EntryStep.DEMAND_SURVEY);
        assertThatThrownBy(() -> step(large, EntryStep.ENTRY)).isInstanceOf(OwnersDecisionMissing.class);
        step(large, EntryStep.OWNERS_DECISION);
        assertThatThrownBy(() -> step(large, EntryStep.ENTRY))
                .isInstanceOfSatisfying(EntryStepsMissing.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(4));
        for (EntryStep each : EntryStep.values()) {
            step(large, each);
        }
        assertThat(view(large).steps()).allMatch(each -> each.doneOn().isPresent());
    }

    @Test
    void is_judged_anew_when_something_changes_and_says_so_until_the_street_decides() {
        assess(small, OwnersWill.WILLING);
        assertThat(view(small).line().orElseThrow().fits()).isEqualTo(Strategy.MANUAL_STREET_DECISION);
        assess(large, OwnersWill.UNKNOWN);
        in(em -> StoredCompounds.register(em, clock).distance(large, small, 85));
        assertThat(view(small).line().orElseThrow().nearestMetres()).contains(85);
        assertThatThrownBy(() -> in(em -> deciding(em).decide(supervisor, small, Strategy.MERGED_MANAGEMENT, " ")))
                .isInstanceOf(InvalidInput.class);
        in(em -> deciding(em).decide(supervisor, small, Strategy.MANUAL_STREET_DECISION, "楼栋未登记"));

        assertThat(view(small).decision().orElseThrow().reviewBy()).isEqualTo("2026-06-14");
        assertThat(view(small).line().orElseThrow().due()).isFalse();
        in(em -> em.createNativeQuery("insert into committee_building (id, compound_id, name, entrance_units,"
                        + " households, valid_from) values ('" + PersonId.fresh() + "', '" + small
                        + "', '1栋', 1, 48, '2020-01-01')")
                .executeUpdate());
        assertThat(view(small).line().orElseThrow().fits()).isEqualTo(Strategy.MERGED_MANAGEMENT);
        assertThat(view(small).line().orElseThrow().due()).isTrue();
        assertThat(acts.last().details()).containsEntry("change", "DECIDED");
    }

    @Test
    void item_4_shows_no_cell_with_fewer_than_ten_persons() {
        assess(small, OwnersWill.UNKNOWN);
        in(em -> new RecordingAnalysis(permissions, compounds(), repository(em), acts)
                .record(secretary, small, Dimension.AGE, List.of(new Cell("60+", 45), new Cell("18-", 4))));

        assertThat(view(small).analysis())
                .containsExactly(new OldCompoundView.AnalysisView(Dimension.AGE, List.of(), 49, false));
        assertThatThrownBy(() -> in(em -> new RecordingAnalysis(permissions, compounds(), repository(em), acts)
                        .record(secretary, small, Dimension.AGE, List.of(new Cell("a", 1), new Cell("a", 2)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void is_listed_for_readers_of_the_community_only() {
        assess(small, OwnersWill.REFUSED);
        OldCompoundSurvey survey = of(em -> shown(em).in(secretary, community, Optional.empty(), PageRequest.first()));

        assertThat(survey.page().items()).extracting(OldCompoundLine::id).containsExactly(small);
        assertThat(survey.mayAssess()).isTrue();
        assertThatThrownBy(() ->
                        of(em -> shown(em).in(PersonId.fresh(), community, Optional.empty(), PageRequest.first())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> in(em -> deciding(em).decide(secretary, small, Strategy.MERGED_MANAGEMENT, "r")))
                .isInstanceOf(NotPermitted.class);
    }

    private void assess(CompoundId compound, OwnersWill will) {
        in(em -> new AssessingOldCompound(permissions, compounds(), repository(em), acts, clock)
                .assess(secretary, compound, new Assessment(Demand.LOW, LocalDate.parse("2026-03-10"), will)));
    }

    private void step(CompoundId compound, EntryStep step) {
        in(em -> new CompletingEntryStep(permissions, compounds(), repository(em), acts, clock)
                .complete(secretary, compound, step, "文件一号"));
    }

    private OldCompoundView view(CompoundId compound) {
        return of(em -> shown(em).get(secretary, compound));
    }

    private DecideStrategy deciding(EntityManager em) {
        return new DecidingStrategy(permissions, compounds(), repository(em), acts, looking(em), clock);
    }

    private ShownOldCompounds shown(EntityManager em) {
        Persons nobody = new Persons() {
            @Override
            public PersonView get(PersonId id) {
                throw new UnknownPerson(id);
            }

            @Override
            public Map<PersonId, String> names(Collection<PersonId> ids) {
                return Map.of();
            }
        };
        return new ShownOldCompounds(
                permissions, compounds(), nobody, repository(em), looking(em), Procedures.proposed(), clock);
    }

    /** As the table says of what is asked here: large ones are entered, linked single ones merged. */
    private Surveyor looking(EntityManager em) {
        StrategyTable table = (facts, thresholds) -> {
            boolean isLinked = facts.nearestMetres().orElse(Integer.MAX_VALUE) <= thresholds.contiguousMetres();
            if (facts.households() >= thresholds.large()) {
                return new StrategyTable.StrategyChoice(Strategy.COMPANY_ENTRY_AFTER_SURVEY, "O1a");
            }
            return facts.singleBuilding() && isLinked && !facts.ownersRefuse()
                    ? new StrategyTable.StrategyChoice(Strategy.MERGED_MANAGEMENT, "O2")
                    : new StrategyTable.StrategyChoice(Strategy.MANUAL_STREET_DECISION, "O4");
        };
        return new LookingAround(repository(em), Procedures.proposed(), table, clock);
    }

    private static OldCompoundRepository repository(EntityManager em) {
        return new JpaOldCompoundRepository(em);
    }

    private Compounds compounds() {
        return new Compounds() {
            @Override
            public CompoundView get(CompoundId id) {
                return inCommunity(community).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new UnknownCompound(id));
            }

            @Override
            public List<CompoundView> inCommunity(OrganisationId place) {
                return List.of(
                        new CompoundView(large, "甲", 212, community, "社区", community),
                        new CompoundView(small, "乙", 48, community, "社区", community));
            }

            @Override
            public List<CompoundView> visibleTo(PersonId person) {
                return inCommunity(community);
            }

            @Override
            public Map<CompoundId, String> names(Collection<CompoundId> ids) {
                return Map.of();
            }
        };
    }

    private static void in(Consumer<EntityManager> work) {
        DATABASE.run(work);
    }

    private static <T> T of(Function<EntityManager, T> work) {
        return DATABASE.call(work);
    }

    private CompoundId entered(String name, int households) {
        return DATABASE.call(em -> StoredCompounds.register(em, clock)
                .enter(new CompoundFacts(name, community, households, CompoundFlags.NONE), FOUNDED));
    }

    private OrganisationId community() {
        OrganisationId street = organisations.within(organisations.city(), OrganisationKind.STREET);
        OrganisationId id = organisations.within(street, OrganisationKind.COMMUNITY);
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id
                + "', 'COMMUNITY', 'x', 1)");
        for (PersonId person : List.of(secretary, supervisor)) {
            permissions.allow(person, Action.READ_MEETING, Scope.community(id));
        }
        permissions.allow(secretary, Action.MAINTAIN_ORGANISATIONS, Scope.community(id));
        permissions.allow(supervisor, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(id));
        return id;
    }
}
