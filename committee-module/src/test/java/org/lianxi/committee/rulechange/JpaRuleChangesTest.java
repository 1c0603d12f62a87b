package org.lianxi.committee.rulechange;

import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterOverride;
import org.lianxi.committee.testing.TestDatabase;

class JpaRuleChangesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.parse("2026-03-16T01:00:00Z");

    private final OrganisationId place = place();
    private final PersonId proposer = person();
    private final PersonId approver = person();

    @Test
    void are_found_as_they_were_kept() {
        RuleChangeDraft draft = draft(Optional.of("4"), Optional.of(TODAY.plusDays(3)));
        RuleChangeId id = approved(draft, 1);

        RuleChangeView found = asked(each -> each.get(id).view(OrganisationKind.STREET, TODAY, 1));

        assertThatObject(found.draft()).isEqualTo(draft);
        assertThatObject(found.standing()).isEqualTo(RuleChangeStanding.IN_FORCE);
        assertThatObject(found.decision()).isEqualTo(Optional.of(new RuleChangeView.Step(approver, NOW, "同意")));
        assertThatThrownBy(() -> asked(each -> each.get(new RuleChangeId("none"))))
                .isInstanceOf(UnknownRuleChange.class);
    }

    @Test
    void are_found_by_place_state_and_parameter() {
        RuleChangeId approved = approved(draft(Optional.of("4"), Optional.empty()), 1);
        RuleChangeId waiting = entered(draft(Optional.empty(), Optional.empty()));
        RuleChangeId refused = DATABASE.call(em -> {
            RuleChange change = new RuleChange(proposer, NOW, draft(Optional.of("9"), Optional.empty()));
            change.refuse(approver, NOW, "太长");
            new JpaRuleChanges(em).enter(change);
            return change.id();
        });
        Set<OrganisationId> here = Set.of(place);

        assertThatCollection(ids(each -> each.page(here, Optional.empty(), PageRequest.first())))
                .containsExactly(refused, waiting, approved);
        assertThatCollection(ids(each -> each.page(here, Optional.of(RuleChangeState.PROPOSED), PageRequest.first())))
                .containsExactly(waiting);
        assertThatCollection(ids(each -> each.open(here))).containsExactly(waiting, approved);
        assertThatCollection(ids(each -> each.ofParameter(Parameter.SCREENING_WITHIN, here)))
                .hasSize(3);
        assertThatCollection(ids(each -> each.ofParameter(Parameter.TASK_MINOR, here)))
                .isEmpty();
        assertThatCollection(ids(each -> each.open(Set.of()))).isEmpty();
    }

    @Test
    void give_the_words_of_several_places_in_one_query() {
        approved(draft(Optional.of("4"), Optional.empty()), 1);
        entered(draft(Optional.of("5"), Optional.empty()));

        assertThatCollection(asked(each -> each.approvedIn(List.of(place, OrganisationId.fresh()))))
                .containsExactly(new ParameterOverride(
                        Parameter.SCREENING_WITHIN, place, Optional.of("4"), TODAY, Optional.empty(), NOW, 1));
    }

    private RuleChangeId approved(RuleChangeDraft draft, int number) {
        return DATABASE.call(em -> {
            RuleChange change = new RuleChange(proposer, NOW, draft);
            change.approve(approver, NOW, TODAY, "同意", number);
            new JpaRuleChanges(em).enter(change);
            return change.id();
        });
    }

    private RuleChangeId entered(RuleChangeDraft draft) {
        return DATABASE.call(em -> {
            RuleChange change = new RuleChange(proposer, NOW, draft);
            new JpaRuleChanges(em).enter(change);
            return change.id();
        });
    }

    private RuleChangeDraft draft(Optional<String> value, Optional<LocalDate> until) {
        return new RuleChangeDraft(Parameter.SCREENING_WITHIN, place, value, "街道会议纪要", "试点", TODAY, until);
    }

    private static OrganisationId place() {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql(
                "insert into committee_organisation (id, kind, name, version) values ('" + id + "', 'STREET', 'x', 1)");
        return id;
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }

    private static List<RuleChangeId> ids(Function<JpaRuleChanges, List<RuleChange>> question) {
        return asked(question).stream().map(RuleChange::id).toList();
    }

    private static <T> T asked(Function<JpaRuleChanges, T> question) {
        return DATABASE.call(em -> question.apply(new JpaRuleChanges(em)));
    }
}
