package org.lianxi.committee.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

class TiesTest {

    private static final OrganisationId CSE = new OrganisationId("CSE-2");
    private static final OrganisationId OTHER = new OrganisationId("PSC-9");
    private static final OrganisationId RC = new OrganisationId("RC-2");
    private static final PersonId MANAGER = new PersonId("manager");
    private static final PersonId MEMBER = new PersonId("member");
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private final Ties ties = new Ties(
            Set.of(CSE, OTHER),
            List.of(mandate(MANAGER, Post.PARTY_DELEGATE, CSE)),
            List.of(new InterestView(new InterestId("i"), MEMBER, OTHER, InterestKind.DIRECT_INTEREST, SINCE)));

    @ParameterizedTest(name = "{0}, sitting for {1}: {2}")
    @CsvSource({
        "OBLIGED,   ,      true",
        "PAID,      ,      true",
        "EVALUATED, ,      true",
        "COMPARED,  ,      true",
        "OBLIGED,   RC-2,  true",
        "OBLIGED,   CSE-2, false",
        "PAID,      CSE-2, true",
        "EVALUATED, CSE-2, true",
        "COMPARED,  CSE-2, true"
    })
    void SOD_02_recuse_who_holds_a_post_in_the_company_except_for_its_own_consent(
            Interest interest, @Nullable String sitsFor, boolean isRecused) {
        List<Conflict> conflicts = ties.conflictsOf(
                MANAGER, Optional.ofNullable(sitsFor).map(OrganisationId::new), Set.of(new Concern(CSE, interest)));

        assertThat(conflicts).hasSize(isRecused ? 1 : 0);
    }

    @Test
    void name_rule_ground_and_facts() {
        List<Conflict> conflicts =
                ties.conflictsOf(MANAGER, Optional.of(RC), Set.of(new Concern(CSE, Interest.EVALUATED)));

        assertThat(conflicts)
                .containsExactly(new Conflict(
                        MANAGER,
                        SodRule.SOD_02,
                        ConflictGround.POST,
                        CSE,
                        Interest.EVALUATED,
                        Optional.of(Post.PARTY_DELEGATE),
                        SINCE));
    }

    @Test
    void SOD_03_recuse_who_has_declared_an_interest() {
        List<Conflict> conflicts = ties.conflictsOf(MEMBER, Optional.of(RC), Set.of(new Concern(OTHER, Interest.PAID)));

        assertThat(conflicts).extracting(Conflict::rule).containsExactly(SodRule.SOD_03);
        assertThat(conflicts).extracting(Conflict::ground).containsExactly(ConflictGround.DECLARATION);
    }

    @Test
    void leave_out_companies_that_are_not_concerned_and_organisations_that_are_no_companies() {
        Ties withCommittee = new Ties(Set.of(CSE), List.of(mandate(MEMBER, Post.PARTY_DELEGATE, RC)), List.of());

        assertThat(ties.conflictsOf(MANAGER, Optional.empty(), Set.of(new Concern(OTHER, Interest.PAID))))
                .isEmpty();
        assertThat(withCommittee.conflictsOf(MEMBER, Optional.of(RC), Set.of(new Concern(RC, Interest.EVALUATED))))
                .isEmpty();
    }

    @Test
    void say_whether_somebody_is_bound_to_a_company_at_all() {
        assertThat(ties.bind(MANAGER, CSE)).isTrue();
        assertThat(ties.bind(MEMBER, OTHER)).isTrue();
        assertThat(ties.bind(MEMBER, CSE)).isFalse();
    }

    private static Mandate mandate(PersonId person, Post post, OrganisationId organisation) {
        return new Mandate(MandateId.fresh(), person, post, organisation, SINCE, Optional.empty());
    }
}
