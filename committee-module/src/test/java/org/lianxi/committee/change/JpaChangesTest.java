package org.lianxi.committee.change;

import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

class JpaChangesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SetClock clock = SetClock.at("2026-03-16T07:30:00+08:00");
    private final String community = UUID.randomUUID().toString();
    private final String neighbour = UUID.randomUUID().toString();
    private final CompoundId compound = CompoundId.fresh();
    private final PersonId proposer = person();
    private final PersonId approver = person();

    @Test
    void are_found_as_they_were_kept_whatever_people_type() {
        RegisterChange change = RegisterChange.renaming(new OrganisationId(community), "清溪 & 桂花 = “新”\n社区", TODAY);
        ChangeId id = added(change);

        assertThatObject(asked(each -> each.get(id).change())).isEqualTo(change);
        assertThatObject(asked(each -> each.hold(id).line().community()))
                .isEqualTo(Optional.of(new OrganisationId(community)));
        assertThatObject(asked(each -> each.same(change)).map(EnteredChange::id))
                .isEqualTo(Optional.of(id));
        assertThatThrownBy(() -> asked(each -> each.get(new ChangeId("none")))).isInstanceOf(UnknownChange.class);
    }

    @Test
    void wait_for_those_who_may_approve_in_every_place_they_touch_and_did_not_propose_them() {
        ChangeId id = added(RegisterChange.moving(compound, new OrganisationId(neighbour), TODAY));

        assertThatCollection(ids(each -> each.waiting(Set.of(community), approver, 99)))
                .doesNotContain(id);
        assertThatCollection(ids(each -> each.waiting(Set.of(community, neighbour), approver, 99)))
                .contains(id);
        assertThatCollection(ids(each -> each.waiting(Set.of(community, neighbour), proposer, 99)))
                .doesNotContain(id);
        assertThatCollection(ids(each -> each.waiting(Set.of(), approver, 99))).isEmpty();
    }

    @Test
    void are_listed_by_place_by_proposer_and_by_how_far_they_came() {
        ChangeId id = added(RegisterChange.moving(compound, new OrganisationId(neighbour), TODAY.plusDays(3)));

        assertThatCollection(listed(ChangeFilter.PROPOSED, Optional.of(Set.of(neighbour)), approver))
                .containsExactly(id);
        assertThatCollection(listed(ChangeFilter.PROPOSED, Optional.of(Set.of()), proposer))
                .containsExactly(id);
        assertThatCollection(listed(ChangeFilter.PROPOSED, Optional.of(Set.of()), approver))
                .isEmpty();
        assertThatCollection(listed(ChangeFilter.PROPOSED, Optional.empty(), approver))
                .contains(id);

        DATABASE.call(em -> {
            new JpaChanges(em).hold(id).awaitItsDay(approver, clock.instant());
            return id;
        });

        assertThatCollection(listed(ChangeFilter.COMING, Optional.of(Set.of(community)), approver))
                .containsExactly(id);
        assertThatCollection(ids(each -> each.coming(compound.value()))).containsExactly(id);
        assertThatCollection(ids(each -> each.coming(neighbour))).containsExactly(id);
        assertThatCollection(asked(each -> each.due(TODAY))).doesNotContain(id);
        assertThatCollection(asked(each -> each.due(TODAY.plusDays(3)))).contains(id);

        DATABASE.call(em -> {
            new JpaChanges(em).hold(id).withdraw();
            return id;
        });

        assertThatCollection(listed(ChangeFilter.CLOSED, Optional.of(Set.of(community)), approver))
                .containsExactly(id);
        assertThatCollection(asked(each -> each.due(TODAY.plusDays(3)))).doesNotContain(id);
    }

    private ChangeId added(RegisterChange change) {
        return DATABASE.call(em -> {
            EnteredChange entered = new EnteredChange(
                    proposer,
                    change,
                    change.other().isPresent()
                            ? List.of(
                                    Scope.community(new OrganisationId(community)),
                                    Scope.community(new OrganisationId(neighbour)))
                            : List.of(Scope.community(new OrganisationId(community))),
                    clock.instant());
            new JpaChanges(em).add(entered);
            return entered.id();
        });
    }

    private List<ChangeId> listed(ChangeFilter filter, Optional<Set<String>> places, PersonId person) {
        return ids(each -> each.page(filter, places, person, PageRequest.first()));
    }

    private List<ChangeId> ids(Function<JpaChanges, List<EnteredChange>> question) {
        return asked(question).stream().map(EnteredChange::id).toList();
    }

    private <T> T asked(Function<JpaChanges, T> question) {
        return DATABASE.call(em -> question.apply(new JpaChanges(em)));
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }
}
