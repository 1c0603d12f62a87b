package org.lianxi.committee.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;

/** SOD-05 to SOD-14, each with the cases on both sides of its line. */
class RulesTest {

    private static final PersonId PERSON = new PersonId("person");
    private static final OrganisationId PSC = new OrganisationId("PSC-1");
    private static final OrganisationId OC = new OrganisationId("OC-1");

    @ParameterizedTest(name = "staff of {0}, forbidden {1}: breach {2}")
    @CsvSource({"PSC-1, true, true", "PSC-1, false, false", "OC-1, true, false"})
    void SOD_05_staff_of_the_serving_company_are_no_owners_proxies(String at, boolean forbids, boolean isBreach) {
        Mandate post = new Mandate(
                MandateId.fresh(),
                PERSON,
                Post.PARTY_DELEGATE,
                new OrganisationId(at),
                Instant.EPOCH,
                Optional.empty());

        Optional<Breach> breach = OwnersProxy.judge(List.of(post), Set.of(PSC), forbids);

        assertThat(breach.isPresent()).isEqualTo(isBreach);
        assertThat(breach.map(Breach::rule)).isIn(Optional.empty(), Optional.of(SodRule.SOD_05));
    }

    @ParameterizedTest(name = "{0}, representative of owners {1}: breach {2}")
    @CsvSource({
        "OWNERS_COMMITTEE, true, true",
        "OWNERS_COMMITTEE, false, true",
        "PROPERTY_MANAGEMENT_COMMITTEE, true, true",
        "PROPERTY_MANAGEMENT_COMMITTEE, false, false",
        "RESIDENTS_COMMITTEE, true, false"
    })
    void SOD_06_nobody_stands_in_at_the_owners_own_table(OrganisationKind body, boolean owners, boolean isBreach) {
        assertThat(OwnersSubstitute.inOwnMeeting(body, owners).isPresent()).isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "{0} with \"{1}\": breach {2}")
    @CsvSource({
        "OWNERS_COMMITTEE, '', true",
        "OWNERS_COMMITTEE, ' ', true",
        "OWNERS_COMMITTEE, 决议 2026-3, false",
        "PROPERTY_MANAGEMENT_COMMITTEE, '', true",
        "RESIDENTS_COMMITTEE, '', false"
    })
    void SOD_06_the_owners_delegate_in_the_joint_meeting_is_authorised(
            OrganisationKind body, String authorisation, boolean isBreach) {
        assertThat(OwnersSubstitute.inJointMeeting(body, Optional.of(authorisation))
                        .isPresent())
                .isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "reserved {0}, by the assembly {1}, delegated {2}: breach {3}")
    @CsvSource({
        "true, false, false, true",
        "true, false, true, true",
        "true, true, false, false",
        "false, false, false, false"
    })
    void SOD_07_what_is_the_owners_own_is_decided_by_nobody_else(
            boolean isReserved, boolean isAssembly, boolean isDelegated, boolean isBreach) {
        assertThat(OwnersReserve.judge(isReserved, isAssembly, isDelegated).isPresent())
                .isEqualTo(isBreach);
    }

    @Test
    void SOD_08_nobody_counts_for_two_parties() {
        Map<Party, List<PersonId>> twice =
                Map.of(Party.RESIDENTS_COMMITTEE, List.of(PERSON), Party.PROPERTY_SERVICE, List.of(PERSON));

        assertThat(OneHat.judge(twice))
                .containsExactly(new Breach(
                        SodRule.SOD_08,
                        List.of(
                                PERSON.value(),
                                List.of(Party.RESIDENTS_COMMITTEE, Party.PROPERTY_SERVICE)
                                        .toString())));
        assertThat(OneHat.judge(Map.of(Party.OWNERS, List.of(PERSON)))).isEmpty();
    }

    @ParameterizedTest(name = "declared {0}: counts for {1}")
    @CsvSource({
        ", RESIDENTS_COMMITTEE",
        "PROPERTY_SERVICE, PROPERTY_SERVICE",
        "RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE",
        "OWNERS, RESIDENTS_COMMITTEE"
    })
    void SOD_08_two_hats_become_the_declared_one(@Nullable Party declared, Party counted) {
        Set<Party> hats = Set.of(Party.PROPERTY_SERVICE, Party.RESIDENTS_COMMITTEE);

        assertThat(OneHat.choose(hats, Optional.ofNullable(declared))).contains(counted);
    }

    @ParameterizedTest(name = "{0} with {1}: breach {2}")
    @CsvSource({
        "SYSTEM_ADMINISTRATOR, AUDITOR, true",
        "SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, true",
        "AUDITOR, MEETING_SECRETARY, true",
        "AUDITOR, AUDITOR, false",
        "MEETING_SECRETARY, GRID_WORKER, false"
    })
    void SOD_10_an_administrator_is_nothing_else(Post one, Post other, boolean isBreach) {
        assertThat(SeparatedAdministrators.judge(List.of(one, other)).isPresent())
                .isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "reserved {0}, reason \"{1}\", all see {2}: {3}")
    @CsvSource({
        "true,  街道认为应当由三方会议先行协商, true,  RESERVED",
        "false, '',                     true,  NO_REASON",
        "false, 街道认为应当由三方会议先行协商, false, NOT_VISIBLE_TO_ALL",
        "false, 街道认为应当由三方会议先行协商, true,"
    })
    void SOD_11_a_route_is_overridden_with_a_reason_that_all_see_and_never_for_the_owners_own(
            boolean isReserved, String reason, boolean allSee, @Nullable String because) {
        Set<Party> readers = allSee ? Set.of(Party.values()) : Set.of(Party.OWNERS);

        assertThat(RouteOverride.judge(isReserved, reason, readers)
                        .map(breach -> breach.facts().get(0)))
                .isEqualTo(Optional.ofNullable(because));
    }

    @ParameterizedTest(name = "{0} {1}: breach {2}")
    @CsvSource({
        "STREET_SUPERVISOR, EDIT, true",
        "STREET_LEADER, EDIT, true",
        "STREET_SUPERVISOR, RETURN_WITH_COMMENT, false",
        "STREET_SUPERVISOR, READ, false",
        "MEETING_SECRETARY, EDIT, false"
    })
    void SOD_12_the_street_returns_and_does_not_edit(Post post, StreetReturns.Doing doing, boolean isBreach) {
        assertThat(StreetReturns.judge(post, doing).isPresent()).isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "{0} to {1} citing \"{2}\": breach {3}")
    @CsvSource({
        "FUNCTIONAL_DEPARTMENT, RESIDENTS_COMMITTEE, '', true",
        "FUNCTIONAL_DEPARTMENT, RESIDENTS_COMMITTEE, 准入清单 第12项, false",
        "FUNCTIONAL_DEPARTMENT, PROPERTY_SERVICE_COMPANY, '', false",
        "OWNERS_COMMITTEE, RESIDENTS_COMMITTEE, '', false"
    })
    void SOD_13_a_departments_chore_cites_the_approved_list(
            OrganisationKind from, OrganisationKind to, String entry, boolean isBreach) {
        assertThat(AccessList.judge(from, to, entry).isPresent()).isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "{0}: breach {1}")
    @CsvSource({
        "STREET_OFFICE, false",
        "FUNCTIONAL_DEPARTMENT, false",
        "STREET_PARTY_OFFICE, true",
        "STREET_PARTY_WORKING_COMMITTEE, true",
        "COMMUNITY_PARTY_ORG, true",
        "RESIDENTS_COMMITTEE, true"
    })
    void SOD_14_only_the_government_annuls_what_owners_decided(OrganisationKind by, boolean isBreach) {
        assertThat(OwnersDecision.judgeAnnulmentBy(by).isPresent()).isEqualTo(isBreach);
    }

    @ParameterizedTest(name = "on self {0}, recused {1}: breach {2}")
    @CsvSource({"true, false, true", "false, true, true", "false, false, false"})
    void nobody_decides_on_their_own_recusal_nor_while_recused(boolean onSelf, boolean recused, boolean isBreach) {
        PersonId about = onSelf ? PERSON : new PersonId("other");

        assertThat(RecusalAuthority.judge(PERSON, about, recused).isPresent()).isEqualTo(isBreach);
    }

    @Test
    void every_rule_has_the_code_of_DOMAIN() {
        assertThat(SodRule.values()).hasSize(14).extracting(SodRule::code).contains("SOD-01", "SOD-14");
        assertThat(OC).isNotEqualTo(PSC);
    }
}
