package org.lianxi.committee.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.committee.procedure.Parameter.LOG_RETENTION;
import static org.lianxi.committee.procedure.Parameter.SCREENING_WITHIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.SurroundingAreas.Area;

/** Jurisdiction, street, community: who has the word, and since when. */
class LaidDownRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Instant NOON = at("2026-03-16T12:00:00+08:00");

    private final OrganisationId district = OrganisationId.fresh();
    private final OrganisationId street = OrganisationId.fresh();
    private final OrganisationId community = OrganisationId.fresh();
    private final List<ParameterOverride> words = new ArrayList<>();
    private final Procedures procedures = new LaidDownProcedures(
            (place, day) -> List.of(
                    new Area(community, OrganisationKind.COMMUNITY),
                    new Area(street, OrganisationKind.STREET),
                    new Area(district, OrganisationKind.DISTRICT),
                    new Area(OrganisationId.fresh(), OrganisationKind.CITY)),
            places ->
                    words.stream().filter(each -> places.contains(each.place())).toList());

    @Test
    void are_the_usual_ones_where_nobody_chose() {
        ParameterVersion version = rules(NOON).version(SCREENING_WITHIN);

        assertThat(version).isEqualTo(ParameterVersion.usual(SCREENING_WITHIN));
        assertThat(version.number()).isZero();
    }

    @Test
    void are_those_of_the_narrowest_place_that_chose() {
        word(district, "5", DAY);
        assertThat(rules(NOON).version(SCREENING_WITHIN).origin()).isEqualTo(Origin.DISTRICT);
        word(street, "4", DAY);
        assertThat(rules(NOON).version(SCREENING_WITHIN).origin()).isEqualTo(Origin.STREET);
        word(community, "3", DAY);

        ParameterVersion version = rules(NOON).version(SCREENING_WITHIN);

        assertThat(version.origin()).isEqualTo(Origin.COMMUNITY);
        assertThat(version.place()).hasValue(community);
        assertThat(rules(NOON).screeningWithinWorkingDays()).isEqualTo(3);
    }

    @Test
    void follow_the_wider_place_again_once_the_narrower_says_so() {
        word(street, "4", DAY);
        word(community, "3", DAY);
        words.add(new ParameterOverride(
                SCREENING_WITHIN, community, Optional.empty(), DAY.plusDays(5), Optional.empty(), NOON, 2));

        assertThat(on(DAY.plusDays(4)).screeningWithinWorkingDays()).isEqualTo(3);
        assertThat(on(DAY.plusDays(5)).screeningWithinWorkingDays()).isEqualTo(4);
    }

    @Test
    void hold_from_their_first_day_until_the_day_before_their_last() {
        words.add(new ParameterOverride(
                SCREENING_WITHIN, street, Optional.of("4"), DAY.plusDays(2), Optional.of(DAY.plusDays(4)), NOON, 1));

        assertThat(on(DAY.plusDays(1)).screeningWithinWorkingDays()).isEqualTo(2);
        assertThat(on(DAY.plusDays(2)).screeningWithinWorkingDays()).isEqualTo(4);
        assertThat(on(DAY.plusDays(3)).screeningWithinWorkingDays()).isEqualTo(4);
        assertThat(on(DAY.plusDays(4)).screeningWithinWorkingDays()).isEqualTo(2);
    }

    /** What began in the morning keeps its rules, whatever is approved at noon with effect from the same day. */
    @Test
    void never_change_for_a_moment_that_has_passed() {
        word(street, "4", DAY);

        assertThat(rules(NOON.minusSeconds(1)).screeningWithinWorkingDays()).isEqualTo(2);
        assertThat(rules(NOON).screeningWithinWorkingDays()).isEqualTo(4);
    }

    @Test
    void of_two_words_of_one_place_the_newer_goes_first() {
        word(street, "4", DAY);
        words.add(new ParameterOverride(
                SCREENING_WITHIN, street, Optional.of("6"), DAY, Optional.of(DAY.plusDays(2)), NOON, 2));

        assertThat(rules(NOON).version(SCREENING_WITHIN).number()).isEqualTo(2);
        assertThat(on(DAY.plusDays(2)).version(SCREENING_WITHIN).number()).isEqualTo(1);
    }

    /** However it came into the table: below the law nothing holds. */
    @Test
    void are_never_what_law_forbids() {
        words.add(new ParameterOverride(LOG_RETENTION, street, Optional.of("30"), DAY, Optional.empty(), NOON, 1));

        assertThat(rules(NOON).version(LOG_RETENTION)).isEqualTo(ParameterVersion.usual(LOG_RETENTION));
    }

    @Test
    void begin_with_the_day_in_shanghai() {
        word(street, "4", DAY.plusDays(1));

        assertThat(rules(at("2026-03-16T23:59:59+08:00")).screeningWithinWorkingDays())
                .isEqualTo(2);
        assertThat(rules(at("2026-03-17T00:00:00+08:00")).screeningWithinWorkingDays())
                .isEqualTo(4);
    }

    private void word(OrganisationId place, String value, LocalDate from) {
        words.add(new ParameterOverride(SCREENING_WITHIN, place, Optional.of(value), from, Optional.empty(), NOON, 1));
    }

    private RulesOfProcedure on(LocalDate day) {
        return rules(at(day + "T18:00:00+08:00"));
    }

    private RulesOfProcedure rules(Instant moment) {
        return procedures.in(community, moment);
    }

    private static Instant at(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}
