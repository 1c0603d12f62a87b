package org.lianxi.committee.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.EndBeforeBeginning;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.TreeNode;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.seating.MeetingMode;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.seating.SeatRule;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

class JpaCompoundRecordsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate FOUNDED = LocalDate.parse("2020-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");
    private static final CompoundFlags THREE_NO = new CompoundFlags(true, true, true);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId street = organisation(organisations.city(), OrganisationKind.STREET);
    private final OrganisationId community = organisation(street, OrganisationKind.COMMUNITY);
    private final OrganisationId neighbour = organisation(street, OrganisationKind.COMMUNITY);
    private final CompoundId garden = entered("桂花苑", 660, CompoundFlags.NONE);
    private final CompoundId bamboo = entered("翠竹园", 40, THREE_NO);

    @Test
    void add_up_yesterday_as_they_did_after_a_compound_moved() {
        build(garden, "1栋");
        build(garden, "2栋");
        TerritoryFigures yesterday = records(each -> each.figures(community, TODAY.minusDays(1)));

        changed(each -> each.alter(garden, factsOf(garden).in(neighbour), TODAY));

        assertThat(yesterday).isEqualTo(new TerritoryFigures(1, 2, 700, 0, 1));
        assertThatObject(records(each -> each.figures(community, TODAY.minusDays(1))))
                .isEqualTo(yesterday);
        assertThatObject(records(each -> each.figures(community, TODAY)))
                .isEqualTo(new TerritoryFigures(1, 1, 40, 0, 1));
        assertThatObject(records(each -> each.figures(neighbour, TODAY)))
                .isEqualTo(new TerritoryFigures(1, 1, 660, 2, 0));
        assertThat(records(each -> each.figures(street, TODAY)).households()).isEqualTo(700);
        assertThatList(records(each -> each.inCommunity(community, TODAY.minusDays(1))))
                .extracting(CompoundView::id)
                .containsExactlyInAnyOrder(garden, bamboo);
        assertThatList(records(each -> each.history(garden)))
                .extracting(each -> each.facts().community())
                .containsExactly(neighbour, community);
        assertThatThrownBy(() -> changed(each -> each.alter(garden, factsOf(garden), FOUNDED)))
                .isInstanceOf(EndBeforeBeginning.class);
    }

    @Test
    void show_buildings_neighbours_and_who_works_there() {
        BuildingId tenth = build(garden, "10栋");
        build(garden, "2栋");
        OrganisationId branch = organisation(community, OrganisationKind.COMPOUND_PARTY_BRANCH);
        OrganisationId volunteers = organisation(community, OrganisationKind.SELF_GOVERNING_ORG);
        changed(each -> {
            each.distance(garden, bamboo, 500);
            each.distance(bamboo, garden, 280);
            each.place(garden, branch, TODAY);
            each.place(garden, volunteers, TODAY);
            each.place(garden, volunteers, TODAY);
        });

        CompoundCard card = records(each -> each.card(garden));

        assertThat(card.buildings()).extracting(BuildingView::name).containsExactly("2栋", "10栋");
        assertThat(card.neighbours()).containsExactly(new NeighbourView(bamboo, "翠竹园", 280));
        assertThat(card.present()).hasSize(2);
        assertThat(card.onePlusTwoPlusN().one()).isTrue();
        assertThat(card.onePlusTwoPlusN().n()).isEqualTo(1);
        changed(each -> each.demolish(garden, tenth, TODAY));
        assertThatThrownBy(() -> changed(each -> each.demolish(garden, tenth, TODAY)))
                .isInstanceOf(UnknownBuilding.class);
        assertThat(records(each -> each.card(garden)).buildings()).hasSize(1);
    }

    @Test
    void find_three_no_compounds_and_parts_of_names() {
        assertThat(records(each -> each.search(
                                new CompoundFilter(Optional.empty(), Optional.of(community), true),
                                PageRequest.first()))
                        .items())
                .extracting(CompoundView::id)
                .containsExactly(bamboo);
        assertThat(records(each -> each.search(
                                new CompoundFilter(Optional.of("桂"), Optional.of(community), false),
                                PageRequest.first()))
                        .items())
                .extracting(CompoundView::id)
                .containsExactly(garden);
        assertThatObject(records(each -> each.find("翠竹园", community))).isEqualTo(Optional.of(bamboo));
    }

    @Test
    void suspend_the_owners_seat_when_the_term_has_expired_until_a_substitute_stands() {
        OrganisationId committee = organisation(community, OrganisationKind.OWNERS_COMMITTEE);
        OrganisationId residents = organisation(community, OrganisationKind.RESIDENTS_COMMITTEE);
        OrganisationId company = organisation(street, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        seated(Party.RESIDENTS_COMMITTEE, residents, Set.of());
        seated(Party.OWNERS, committee, Set.of());
        seated(Party.PROPERTY_SERVICE, company, Set.of());
        seats(each -> {
            each.term(committee, FOUNDED, TODAY);
            return true;
        });

        assertThat(plan(Duration.ZERO).mode()).isEqualTo(MeetingMode.THREE_PARTY);
        assertThat(plan(Duration.ofDays(1)).of(Party.OWNERS).rule()).isEqualTo(SeatRule.OWNERS_COMMITTEE_EXPIRED);
        assertThat(plan(Duration.ofDays(1)).mode()).isEqualTo(MeetingMode.TWO_PARTY);
        assertThatThrownBy(() -> seats(each -> {
                    each.term(committee, TODAY, TODAY.plusYears(5));
                    return true;
                }))
                .isInstanceOf(TermsOverlap.class);

        OrganisationId substitute = organisation(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        seated(Party.OWNERS, substitute, Set.of());
        assertThatObject(seats(each -> each.of(garden)).get(Party.OWNERS)).isEqualTo(committee);
        assertThatObject(plan(Duration.ofDays(1)).holders().get(Party.OWNERS)).isEqualTo(substitute);
        assertThatThrownBy(() -> seats(each -> {
                    each.vacate(garden, Party.OWNERS, company, clock.instant());
                    return true;
                }))
                .isInstanceOf(SeatNotHeld.class);
    }

    @Test
    void SC_14_6_find_a_management_committee_that_an_elected_one_has_replaced() {
        OrganisationId provisional = organisation(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        OrganisationId elected = organisation(community, OrganisationKind.OWNERS_COMMITTEE);
        seated(Party.OWNERS, provisional, Set.of());
        seated(Party.OWNERS, elected, Set.of());
        assertThatList(replaced(Duration.ZERO)).as("no term is filed").isEmpty();

        seats(each -> {
            each.term(elected, TODAY.plusDays(1), TODAY.plusYears(5));
            return true;
        });

        assertThatList(replaced(Duration.ZERO)).isEmpty();
        assertThatList(replaced(Duration.ofDays(1)))
                .containsExactly(new ReplacedCommittee(garden, provisional, elected));
        seats(each -> {
            each.vacate(garden, Party.OWNERS, provisional, clock.instant());
            return true;
        });
        assertThatList(replaced(Duration.ofDays(1))).isEmpty();
    }

    /** Those of the compound of this test. */
    private List<ReplacedCommittee> replaced(Duration later) {
        return seats(each -> each.replaced(clock.instant().plus(later))).stream()
                .filter(each -> each.compound().equals(garden))
                .toList();
    }

    @Test
    void seat_owners_representatives_of_two_standing_buildings_only() {
        BuildingId first = build(garden, "1栋");
        BuildingId second = build(garden, "2栋");
        OrganisationId representatives = organisation(community, OrganisationKind.OWNER_REPRESENTATIVES);
        seated(Party.OWNERS, representatives, Set.of(first, second));

        assertThat(plan(Duration.ZERO).of(Party.OWNERS).rule()).isEqualTo(SeatRule.OWNER_REPRESENTATIVES);
        changed(each -> each.demolish(garden, second, TODAY));
        assertThat(plan(Duration.ofDays(1)).of(Party.OWNERS).rule()).isEqualTo(SeatRule.TOO_FEW_BUILDINGS);
    }

    @Test
    void hand_every_seat_to_a_successor() {
        OrganisationId company = organisation(street, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        OrganisationId successor = organisation(street, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        seated(Party.PROPERTY_SERVICE, company, Set.of());
        seats(each -> {
            each.handOver(company, successor, clock.instant());
            return true;
        });

        assertThatObject(seats(each -> each.of(garden))).isEqualTo(Map.of(Party.PROPERTY_SERVICE, successor));
        assertThatList(records(each -> each.seats(garden)))
                .extracting(SeatHistory::organisation)
                .contains(company, successor);
    }

    private SeatPlan plan(Duration later) {
        return seats(each -> each.planAt(garden, clock.instant().plus(later)));
    }

    private void seated(Party party, OrganisationId organisation, Set<BuildingId> buildings) {
        seats(each -> {
            each.seat(garden, party, organisation, buildings, clock.instant());
            return true;
        });
    }

    private CompoundId entered(String name, int households, CompoundFlags flags) {
        return DATABASE.call(em -> compounds(em).enter(new CompoundFacts(name, community, households, flags), FOUNDED));
    }

    private CompoundFacts factsOf(CompoundId compound) {
        return records(each -> each.facts(compound));
    }

    private BuildingId build(CompoundId compound, String name) {
        return DATABASE.call(em -> compounds(em).build(compound, name, 2, 60, TODAY));
    }

    private void changed(java.util.function.Consumer<CompoundRegister> change) {
        DATABASE.run(em -> change.accept(compounds(em)));
    }

    private JpaCompounds compounds(jakarta.persistence.EntityManager em) {
        return new JpaCompounds(em, organisations, new GivenMandates(clock));
    }

    private <T> T records(Function<CompoundRecords, T> question) {
        return DATABASE.call(em -> question.apply(new JpaCompoundRecords(
                em, organisations, new InThisStreet(), new JpaSeats(em, organisations, clock), clock)));
    }

    private <T> T seats(Function<JpaSeats, T> question) {
        return DATABASE.call(em -> question.apply(new JpaSeats(em, organisations, clock)));
    }

    /** In the fake's register and, for the foreign keys, in the table. */
    private OrganisationId organisation(OrganisationId within, OrganisationKind kind) {
        OrganisationId id = organisations.within(within, kind);
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', 'x', 1)");
        return id;
    }

    /** A street with its two communities. */
    private final class InThisStreet implements OrganisationTree {

        @Override
        public List<TreeNode> tops(RelationKind kind, LocalDate day) {
            return List.of();
        }

        @Override
        public List<TreeNode> directlyBelow(RelationKind kind, OrganisationId upper, LocalDate day, int most) {
            return List.of();
        }

        @Override
        public List<TreeNode> above(RelationKind kind, OrganisationId lower, LocalDate day) {
            return List.of();
        }

        @Override
        public Set<OrganisationId> below(RelationKind kind, OrganisationId upper, LocalDate day) {
            return Set.of();
        }

        @Override
        public Set<OrganisationId> communitiesIn(OrganisationId area, LocalDate day) {
            return area.equals(street) ? Set.of(community, neighbour) : Set.of(area);
        }
    }
}
