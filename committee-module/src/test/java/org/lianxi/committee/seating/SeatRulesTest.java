package org.lianxi.committee.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE;
import static org.lianxi.committee.organisation.OrganisationKind.OWNERS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.OWNER_REPRESENTATIVES;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_SERVICE_COMPANY;
import static org.lianxi.committee.organisation.OrganisationKind.RESIDENTS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.SELF_MANAGEMENT_TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;

/** DOMAIN §2.2 line by line, and X20; the seat parts of SC-04 and SC-14. */
class SeatRulesTest {

    private static final Instant NOW = at("2026-04-16T15:00:00+08:00");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
            RC OC PSC              | OWNERS_COMMITTEE              | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC PMC PSC             | PROPERTY_MANAGEMENT_COMMITTEE | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC OC PMC PSC          | OWNERS_COMMITTEE              | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC REP2 PSC            | OWNER_REPRESENTATIVES         | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC REP1 PSC            | TOO_FEW_BUILDINGS             | PROPERTY_SERVICE_COMPANY | TWO_PARTY
            RC PMC REP2 PSC        | PROPERTY_MANAGEMENT_COMMITTEE | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC PSC                 | NO_OWNERS_BODY                | PROPERTY_SERVICE_COMPANY | TWO_PARTY
            RC OC CSE              | OWNERS_COMMITTEE              | CITY_SERVICE_ENTERPRISE  | THREE_PARTY
            RC OC PSC CSE TEAM     | OWNERS_COMMITTEE              | PROPERTY_SERVICE_COMPANY | THREE_PARTY
            RC OC CSE TEAM         | OWNERS_COMMITTEE              | CITY_SERVICE_ENTERPRISE  | THREE_PARTY
            RC OC TEAM             | OWNERS_COMMITTEE              | SELF_MANAGEMENT_TEAM     | THREE_PARTY
            RC OC                  | OWNERS_COMMITTEE              | NO_SERVICE               | TWO_PARTY
            RC                     | NO_OWNERS_BODY                | NO_SERVICE               | NO_MEETING
            OC PSC                 | OWNERS_COMMITTEE              | PROPERTY_SERVICE_COMPANY | TWO_PARTY
            -                      | NO_OWNERS_BODY                | NO_SERVICE               | NO_MEETING
            """)
    void substitutes_what_is_missing(String bodies, SeatRule owners, SeatRule service, MeetingMode mode) {
        SeatPlan plan = SeatRules.judge(candidates(bodies == null ? "" : bodies), NOW);

        assertThat(plan.of(Party.OWNERS).rule()).isEqualTo(owners);
        assertThat(plan.of(Party.PROPERTY_SERVICE).rule()).isEqualTo(service);
        assertThat(plan.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T23:59:59+08:00, OWNERS_COMMITTEE_NOT_YET, SUSPENDED",
        "2026-04-01T00:00:00+08:00, OWNERS_COMMITTEE,         FILLED",
        "2026-04-30T23:59:59+08:00, OWNERS_COMMITTEE,         FILLED",
        "2026-05-01T00:00:00+08:00, OWNERS_COMMITTEE_EXPIRED, SUSPENDED"
    })
    void suspend_the_seat_from_the_instant_at_which_the_term_has_expired(
            String moment, SeatRule rule, SeatState state) {
        Candidate committee = new Candidate(
                id("OC"),
                OWNERS_COMMITTEE,
                List.of(new Candidate.Term(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30"))),
                0);

        SeatResult seat = SeatRules.judge(List.of(committee), at(moment)).of(Party.OWNERS);

        assertThat(seat.rule()).isEqualTo(rule);
        assertThat(seat.state()).isEqualTo(state);
        assertThat(seat.holder()).contains(id("OC"));
        assertThat(seat.termUntil()).contains(LocalDate.parse("2026-04-30"));
    }

    @Test
    void let_a_re_elected_committee_sit_on_and_a_management_committee_take_a_suspended_seat() {
        Candidate expired = committee("2023-01-01", "2025-12-31");
        Candidate reElected = new Candidate(
                id("OC"),
                OWNERS_COMMITTEE,
                List.of(
                        new Candidate.Term(LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31")),
                        new Candidate.Term(LocalDate.parse("2021-01-01"), LocalDate.parse("2025-12-31"))),
                0);
        Candidate substitute = Candidate.of(id("PMC"), PROPERTY_MANAGEMENT_COMMITTEE);

        assertThat(SeatRules.judge(List.of(reElected), NOW).holders()).isEqualTo(Map.of(Party.OWNERS, id("OC")));
        assertThat(SeatRules.judge(List.of(expired), NOW).holders()).isEmpty();
        assertThat(SeatRules.judge(List.of(expired, substitute), NOW).holders())
                .isEqualTo(Map.of(Party.OWNERS, id("PMC")));
    }

    @Test
    void never_give_the_residents_committee_the_owners_vote() {
        SeatPlan plan = SeatRules.judge(candidates("RC"), NOW);

        assertThat(plan.holders()).isEqualTo(Map.of(Party.RESIDENTS_COMMITTEE, id("RC")));
        assertThat(Party.OWNERS.maySit(RESIDENTS_COMMITTEE)).isFalse();
    }

    @Test
    void name_the_source_of_every_rule_and_the_products_own_as_such() {
        assertThat(SeatRule.values())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(SeatRule.NO_SERVICE.source()).contains("[DESIGN]");
    }

    @Test
    void say_what_of_one_plus_two_plus_n_is_missing() {
        SeatPlan plan = SeatRules.judge(candidates("RC OC TEAM"), NOW);

        assertThat(OnePlusTwoPlusN.of(true, plan, 2).isComplete()).isTrue();
        assertThat(OnePlusTwoPlusN.of(false, plan, 2).isComplete()).isFalse();
        assertThat(OnePlusTwoPlusN.of(true, plan, 0).isComplete()).isFalse();
        assertThat(OnePlusTwoPlusN.of(true, SeatRules.judge(List.of(committee("2020-01-01", "2020-12-31")), NOW), 1))
                .isEqualTo(new OnePlusTwoPlusN(true, SeatState.SUSPENDED, SeatState.VACANT, 1));
    }

    private static Candidate committee(String from, String until) {
        return new Candidate(
                id("OC"),
                OWNERS_COMMITTEE,
                List.of(new Candidate.Term(LocalDate.parse(from), LocalDate.parse(until))),
                0);
    }

    private static List<Candidate> candidates(String bodies) {
        return Stream.of(bodies.strip().split(" +"))
                .filter(body -> !body.isEmpty())
                .map(SeatRulesTest::candidate)
                .toList();
    }

    private static Candidate candidate(String body) {
        Map<String, OrganisationKind> kinds = Map.of(
                "RC", RESIDENTS_COMMITTEE,
                "OC", OWNERS_COMMITTEE,
                "PMC", PROPERTY_MANAGEMENT_COMMITTEE,
                "REP1", OWNER_REPRESENTATIVES,
                "REP2", OWNER_REPRESENTATIVES,
                "PSC", PROPERTY_SERVICE_COMPANY,
                "CSE", COMMUNITY_CITY_SERVICE_ENTERPRISE,
                "TEAM", SELF_MANAGEMENT_TEAM);
        int buildings = Arrays.asList("REP1", "REP2").indexOf(body) + 1;
        return new Candidate(id(body), kinds.getOrDefault(body, OWNERS_COMMITTEE), List.of(), buildings);
    }

    private static OrganisationId id(String value) {
        return new OrganisationId(value);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
