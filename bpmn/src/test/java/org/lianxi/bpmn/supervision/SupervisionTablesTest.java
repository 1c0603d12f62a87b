package org.lianxi.bpmn.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.meeting.supervision.SupervisionColour;
import org.lianxi.meeting.supervision.SupervisionFacts;
import org.lianxi.meeting.supervision.SupervisionLevels;
import org.lianxi.meeting.supervision.SupervisionScheme;
import org.lianxi.meeting.supervision.SupervisionStage;
import org.lianxi.meeting.supervision.SupervisionTrigger;

class SupervisionTablesTest {

    private final SupervisionLevels levels =
            new SupervisionTables(new SupervisionLevelTable(), new SupervisionColourTable());

    /** DOMAIN §4.4, row by row: owed, days to due, overdue, unaccepted, milestone, rejections, red, then meetings and departments. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  4,  false, false, false, 0, 0, false, false, false, false, -",
                "true,  3,  false, false, false, 0, 0, false, false, false, false, E0",
                "true,  0,  false, false, false, 0, 0, false, false, false, false, E0",
                "false, 1,  false, false, false, 0, 0, false, false, false, false, -",
                "true,  9,  false, true,  false, 0, 0, false, false, false, false, E1",
                "true,  9,  false, false, true,  0, 0, false, false, false, false, E1b",
                "true,  9,  false, false, false, 1, 0, false, false, false, false, E1c",
                "true,  -1, true,  false, false, 0, 0, false, false, false, false, E2",
                "true,  -8, true,  false, false, 0, 5, false, false, false, false, E2",
                "true,  -9, true,  false, false, 0, 6, false, false, false, false, E2 E3",
                "false, 9,  false, false, false, 2, 0, false, false, false, false, E3b",
                "false, 9,  false, false, false, 0, 0, true,  false, false, false, E3c",
                "false, 9,  false, false, false, 0, 0, false, true,  false, false, E3d",
                "false, 9,  false, false, false, 0, 0, false, false, true,  false, E4",
                "false, 9,  false, false, false, 0, 0, false, false, true,  true,  E4 E5"
            })
    void every_row_that_applies_is_found(
            boolean owed,
            int daysToDue,
            boolean overdue,
            boolean unaccepted,
            boolean milestone,
            int rejections,
            int red,
            boolean noAgreement,
            boolean notHeld,
            boolean beyondPower,
            boolean silent,
            String rules) {
        SupervisionFacts facts = new SupervisionFacts(
                owed,
                daysToDue,
                overdue,
                unaccepted,
                milestone,
                rejections,
                red,
                noAgreement,
                notHeld,
                beyondPower,
                silent,
                3);

        assertThat(levels.triggered(facts))
                .extracting(SupervisionTrigger::rule)
                .isEqualTo(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "BLUE_YELLOW_RED, NONE,    NONE",
        "BLUE_YELLOW_RED, NEAR,    BLUE",
        "BLUE_YELLOW_RED, BEHIND,  YELLOW",
        "BLUE_YELLOW_RED, OVERDUE, RED",
        "BLUE_ORANGE_RED, NONE,    NONE",
        "BLUE_ORANGE_RED, NEAR,    BLUE",
        "BLUE_ORANGE_RED, BEHIND,  ORANGE",
        "BLUE_ORANGE_RED, OVERDUE, RED"
    })
    void a_stage_has_the_colour_of_the_scheme(
            SupervisionScheme scheme, SupervisionStage stage, SupervisionColour colour) {
        assertThat(levels.colour(scheme, stage)).isEqualTo(colour);
    }

    @Test
    void a_day_that_is_ages_away_is_no_trouble() {
        SupervisionFacts facts =
                new SupervisionFacts(true, 100_000, false, false, false, 0, 0, false, false, false, false, 3);

        assertThat(levels.triggered(facts)).isEmpty();
    }
}
