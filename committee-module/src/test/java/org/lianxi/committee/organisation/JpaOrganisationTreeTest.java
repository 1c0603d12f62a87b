package org.lianxi.committee.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.HistoryLine.Change;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.TestDatabase;

/** Trees of any depth, on any day. */
class JpaOrganisationTreeTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate FOUNDED = LocalDate.parse("2020-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    private final OrganisationId city = asked(each -> each.enterUppermost(OrganisationKind.CITY, "云岭市"));
    private final OrganisationId district = entered(OrganisationKind.DISTRICT, "古榕区", city);
    private final OrganisationId town = entered(OrganisationKind.STREET, "白鹭镇", district);
    private final OrganisationId community = entered(OrganisationKind.COMMUNITY, "望湖社区", town);
    private final OrganisationId residents = entered(OrganisationKind.RESIDENTS_COMMITTEE, "望湖社区居委会", community);

    @Test
    void go_down_and_up_however_deep() {
        OrganisationId lowest = community;
        for (int depth = 0; depth < 12; depth++) {
            OrganisationId grid = entered(OrganisationKind.GRID, "网格" + depth, community);
            related(RelationKind.GRID, lowest, grid);
            lowest = grid;
        }
        OrganisationId deepest = lowest;

        assertThatCollection(tree(each -> each.below(RelationKind.GRID, community, TODAY)))
                .hasSize(12)
                .contains(deepest);
        assertThatList(tree(each -> each.above(RelationKind.GRID, deepest, TODAY)))
                .hasSize(12)
                .last()
                .extracting(TreeNode::id)
                .isEqualTo(community);
        assertThatList(tree(each -> each.above(RelationKind.TERRITORIAL, residents, TODAY)))
                .extracting(TreeNode::name)
                .containsExactly("望湖社区", "白鹭镇", "古榕区", "云岭市");
        assertThatCollection(tree(each -> each.communitiesIn(city, TODAY))).containsExactly(community);
    }

    @Test
    void show_what_stands_on_top_and_directly_below() {
        assertThatList(tree(each -> each.tops(RelationKind.TERRITORIAL, TODAY)))
                .extracting(TreeNode::id)
                .contains(city)
                .doesNotContain(district);
        assertThatList(tree(each -> each.directlyBelow(RelationKind.TERRITORIAL, town, TODAY, 10)))
                .containsExactly(new TreeNode(community, OrganisationKind.COMMUNITY, "望湖社区", true));
        assertThatList(tree(each -> each.directlyBelow(RelationKind.TERRITORIAL, residents, TODAY, 10)))
                .isEmpty();
    }

    @Test
    void refuse_a_circle_in_each_tree_by_itself() {
        related(RelationKind.GUIDANCE, town, residents);

        assertThatThrownBy(() -> related(RelationKind.GUIDANCE, residents, town))
                .isInstanceOf(CyclicRelation.class);
        assertThatThrownBy(() -> related(RelationKind.GUIDANCE, residents, residents))
                .isInstanceOf(CyclicRelation.class);
        assertThatThrownBy(() -> run(each -> each.move(district, community, TODAY)))
                .isInstanceOf(CyclicRelation.class);
        related(RelationKind.SUPERVISION, residents, town);
    }

    @Test
    void refuse_a_circle_only_on_days_that_its_relations_share() {
        LocalDate end = LocalDate.parse("2024-12-31");
        run(each -> each.relate(RelationKind.SUPERVISION, town, residents, FOUNDED, Optional.of(end)));

        assertThatThrownBy(() ->
                        run(each -> each.relate(RelationKind.SUPERVISION, residents, town, end, Optional.empty())))
                .isInstanceOf(CyclicRelation.class);
        run(each -> each.relate(RelationKind.SUPERVISION, residents, town, end.plusDays(1), Optional.empty()));
    }

    @Test
    void refuse_the_same_relation_twice_and_a_second_grid_above() {
        OrganisationId grid = entered(OrganisationKind.GRID, "第一网格", community);
        related(RelationKind.GRID, community, grid);

        assertThatThrownBy(() -> related(RelationKind.GRID, community, grid)).isInstanceOf(RelationThereAlready.class);
        assertThatThrownBy(() -> related(RelationKind.GRID, town, grid)).isInstanceOf(UpperThereAlready.class);
        related(RelationKind.PARTY_LEADERSHIP, community, grid);
        related(RelationKind.PARTY_LEADERSHIP, town, grid);
    }

    @Test
    void keep_yesterday_when_a_town_becomes_a_street() {
        LocalDate day = LocalDate.parse("2026-01-01");
        related(RelationKind.GUIDANCE, town, residents);
        OrganisationId street = asked(each -> each.enter(OrganisationKind.STREET, "白鹭街道", district, day));

        run(each -> each.succeed(town, street, day));

        LocalDate before = day.minusDays(1);
        assertThatCollection(tree(each -> each.communitiesIn(town, before))).containsExactly(community);
        assertThatCollection(tree(each -> each.communitiesIn(street, before))).isEmpty();
        assertThatCollection(tree(each -> each.communitiesIn(town, day))).isEmpty();
        assertThatCollection(tree(each -> each.communitiesIn(street, day))).containsExactly(community);
        assertThatList(tree(each -> each.above(RelationKind.GUIDANCE, residents, before)))
                .extracting(TreeNode::id)
                .containsExactly(town);
        assertThatList(tree(each -> each.above(RelationKind.GUIDANCE, residents, day)))
                .extracting(TreeNode::id)
                .containsExactly(street);
        assertThat(asked(each -> each.get(residents)).street()).contains(street);
        assertThatCollection(asked(each -> each.communitiesOf(street))).isEqualTo(Set.of(community));
        assertThat(records(each -> each.of(town, TODAY)).successor()).contains(street);
        assertThatList(records(each -> each.history(town)))
                .extracting(HistoryLine::change)
                .contains(Change.FOUNDED, Change.SUCCEEDED_BY, Change.LOST_BELOW, Change.LEFT);
        assertThatThrownBy(() -> run(each -> each.succeed(town, street, TODAY))).isInstanceOf(OrganisationEnded.class);
        assertThatThrownBy(() -> entered(OrganisationKind.COMMUNITY, "新社区", town))
                .isInstanceOf(OrganisationEnded.class);
    }

    @Test
    void merge_two_communities_into_one() {
        LocalDate day = LocalDate.parse("2026-02-01");
        OrganisationId second = entered(OrganisationKind.COMMUNITY, "望山社区", town);
        OrganisationId merged = asked(each -> each.enter(OrganisationKind.COMMUNITY, "湖山社区", town, day));

        run(each -> each.succeed(community, merged, day));
        run(each -> each.succeed(second, merged, day));

        assertThatCollection(tree(each -> each.communitiesIn(town, day))).containsExactly(merged);
        assertThatCollection(tree(each -> each.communitiesIn(town, day.minusDays(1))))
                .containsExactlyInAnyOrder(community, second);
        assertThat(asked(each -> each.get(residents)).community()).contains(merged);
    }

    @Test
    void know_who_stood_where_somebody_stands_now_over_two_steps() {
        LocalDate day = LocalDate.parse("2026-02-01");
        OrganisationId merged = asked(each -> each.enter(OrganisationKind.COMMUNITY, "湖山社区", town, day));
        OrganisationId again = asked(each -> each.enter(OrganisationKind.COMMUNITY, "湖山新社区", town, day.plusDays(9)));
        run(each -> each.succeed(community, merged, day));
        run(each -> each.succeed(merged, again, day.plusDays(9)));

        assertThatCollection(asked(each -> each.predecessors(Set.of(again, residents))))
                .containsExactlyInAnyOrder(community, merged);
        assertThatCollection(asked(each -> each.predecessors(Set.of()))).isEmpty();
        assertThatObject(asked(each -> each.successors(Set.of(community, merged, again))))
                .isEqualTo(Map.of(community, again, merged, again));
        assertThatObject(asked(each -> each.successors(Set.of(town)))).isEqualTo(Map.of());
    }

    @Test
    void know_the_streets_of_a_district() {
        OrganisationId street = entered(OrganisationKind.STREET, "青石街道", district);

        assertThatCollection(asked(each -> each.streetsOf(Set.of(district)))).contains(street);
        assertThatCollection(asked(each -> each.streetsOf(Set.of(town)))).isEmpty();
        assertThatCollection(asked(each -> each.streetsOf(Set.of()))).isEmpty();
    }

    @Test
    void remember_the_old_name_and_the_old_place() {
        LocalDate day = LocalDate.parse("2026-02-01");
        OrganisationId other = entered(OrganisationKind.STREET, "青石街道", district);
        run(each -> each.rename(community, "新湖社区", day));
        run(each -> each.move(community, other, day));

        assertThat(records(each -> each.of(community, day.minusDays(1))).name()).isEqualTo("望湖社区");
        assertThat(records(each -> each.of(community, day)).name()).isEqualTo("新湖社区");
        assertThat(asked(each -> each.get(residents)).street()).contains(other);
        assertThatCollection(tree(each -> each.communitiesIn(town, day.minusDays(1))))
                .containsExactly(community);
        assertThatCollection(tree(each -> each.communitiesIn(town, day))).isEmpty();
        assertThatThrownBy(() -> run(each -> each.rename(community, "x", FOUNDED)))
                .isInstanceOf(EndBeforeBeginning.class);
        assertThatThrownBy(() -> run(each -> each.move(community, town, day))).isInstanceOf(EndBeforeBeginning.class);
    }

    @Test
    void end_a_relation_once_and_not_before_it_begins() {
        RelationId id = asked(each -> each.relate(RelationKind.CONTRACT, town, residents, TODAY, Optional.empty()));

        assertThatThrownBy(() -> run(each -> each.end(id, TODAY.minusDays(1)))).isInstanceOf(EndBeforeBeginning.class);
        run(each -> each.end(id, TODAY));
        assertThatThrownBy(() -> run(each -> each.end(id, TODAY))).isInstanceOf(RelationEnded.class);
        assertThatThrownBy(() -> run(each -> each.end(new RelationId("none"), TODAY)))
                .isInstanceOf(UnknownRelation.class);
        assertThatList(records(each -> each.relations(residents, TODAY)))
                .extracting(RelationView::kind)
                .contains(RelationKind.CONTRACT);
        assertThatList(records(each -> each.relations(residents, TODAY.plusDays(1))))
                .extracting(RelationView::kind)
                .containsExactly(RelationKind.TERRITORIAL);
    }

    @Test
    void count_members_by_day() {
        OrganisationId branch = entered(OrganisationKind.COMPOUND_PARTY_BRANCH, "党支部", community);
        run(each -> each.count(branch, new PartyStrength(PartyForm.ATTACHED, 2), FOUNDED));
        run(each -> each.count(branch, new PartyStrength(PartyForm.SOLE, 5), TODAY));

        assertThat(records(each -> each.of(branch, TODAY.minusDays(1))).partyForm())
                .contains(new PartyStrength(PartyForm.ATTACHED, 2));
        assertThat(records(each -> each.of(branch, TODAY)).partyForm()).contains(new PartyStrength(PartyForm.SOLE, 5));
    }

    @Test
    void search_by_a_part_of_the_name_taken_literally() {
        OrganisationFilter filter = new OrganisationFilter(
                Optional.of("望湖"), Optional.of(OrganisationKind.RESIDENTS_COMMITTEE), Optional.of(community));

        assertThat(records(each -> each.search(filter, PageRequest.first())).items())
                .extracting(OrganisationView::id)
                .containsExactly(residents);
        assertThat(records(each -> each.search(
                                new OrganisationFilter(Optional.of("%_!"), Optional.empty(), Optional.empty()),
                                PageRequest.first()))
                        .items())
                .isEmpty();
        assertThatObject(records(each -> each.find(OrganisationKind.RESIDENTS_COMMITTEE, "望湖社区居委会", community)))
                .isEqualTo(Optional.of(residents));
        assertThatObject(records(each -> each.find(OrganisationKind.RESIDENTS_COMMITTEE, "望湖社区居委会", town)))
                .isEqualTo(Optional.empty());
    }

    private static void related(RelationKind kind, OrganisationId upper, OrganisationId lower) {
        run(each -> each.relate(kind, upper, lower, FOUNDED, Optional.empty()));
    }

    private static OrganisationId entered(OrganisationKind kind, String name, OrganisationId within) {
        return asked(each -> each.enter(kind, name, within, FOUNDED));
    }

    private static <T> T asked(Function<JpaOrganisations, T> question) {
        return DATABASE.call(em -> question.apply(new JpaOrganisations(em)));
    }

    private static void run(Consumer<JpaOrganisations> work) {
        DATABASE.run(em -> work.accept(new JpaOrganisations(em)));
    }

    private static <T> T tree(Function<OrganisationTree, T> question) {
        return DATABASE.call(em -> question.apply(new JpaOrganisationTree(em)));
    }

    private static <T> T records(Function<OrganisationRecords, T> question) {
        return DATABASE.call(em -> question.apply(new JpaOrganisationRecords(em)));
    }
}
