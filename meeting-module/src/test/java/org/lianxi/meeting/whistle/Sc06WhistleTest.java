package org.lianxi.meeting.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.paperwork.PublicText;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestCalendar2026;

/** A structure on a roof; urban management (lead) and housing are called on Wednesday, 2026-06-10, at nine. */
class Sc06WhistleTest {

    private static final PersonId LIAISON = new PersonId("liaison");
    private static final PersonId STREET = new PersonId("street");
    private static final Instant RAISED = SetClock.at("2026-06-10T09:00");

    private final WhistleLimits limits = new WhistleLimits(RulesOfProcedure.proposed(), new TestCalendar2026());
    private final WhistleCall urban = call(false, "CITY-MGMT");
    private final WhistleCall housing = call(false, "HOUSING");

    @Test
    void SC_06_1_is_a_matter_that_the_meeting_may_only_coordinate() {
        assertThat(MatterRoute.DEPARTMENT_ENFORCEMENT.rule()).isEqualTo("M07");
        assertThat(MatterRoute.DEPARTMENT_ENFORCEMENT.meetingMay()).isEqualTo(MeetingPower.COORDINATE);
        assertThat(MatterRoute.DEPARTMENT_ENFORCEMENT.leadsToMeeting()).isFalse();
    }

    @Test
    void SC_06_2_has_its_limits_and_no_second_return() {
        assertThat(urban.answerBy()).isEqualTo(SetClock.at("2026-06-12T00:00"));
        dispute();
        assertThat(urban.adjudicateBy()).contains(SetClock.at("2026-06-13T00:00"));
        reject();

        assertThatThrownBy(this::dispute).isInstanceOf(NoSecondReturn.class);
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-06-23T00:00", "true, 2026-06-30T00:00"})
    void SC_06_3_counts_handling_from_the_adjudication_over_the_holiday(boolean complex, String limit) {
        WhistleCall call = call(complex, "CITY-MGMT");
        call.dispute(LIAISON, SetClock.at("2026-06-11T10:00"), DisputeReason.NOT_MY_DUTY, "职责", limits);
        call.reject(STREET, SetClock.at("2026-06-12T10:00"), "牵头", limits);

        assertThat(call.handleBy()).isEqualTo(SetClock.at(limit));
    }

    @Test
    void SC_06_4_counts_a_rejected_dispute_as_no_response_and_both_as_solved() {
        housing.accept(LIAISON, SetClock.at("2026-06-10T15:00"));
        handle(housing, "2026-06-17T17:00");
        dispute();
        reject();
        urban.accept(LIAISON, SetClock.at("2026-06-12T15:00"));
        handle(urban, "2026-06-22T17:00");

        assertThat(WhistleFigures.of(List.of(urban, housing), SetClock.at("2026-06-22T18:00")))
                .isEqualTo(new WhistleFigures(1, 2, 2, 2));
    }

    @Test
    void SC_06_4_counts_an_upheld_dispute_as_response_and_asks_nothing_more_of_the_department() {
        dispute();
        urban.uphold(STREET, SetClock.at("2026-06-12T10:00"), "成立");

        assertThat(WhistleFigures.of(List.of(urban), SetClock.at("2026-07-22T18:00")))
                .isEqualTo(new WhistleFigures(1, 1, 0, 0));
    }

    @Test
    void SC_06_5_is_reported_within_a_working_day_of_the_limit_whenever_its_passing_is_noticed() {
        dispute();
        reject();

        assertThat(urban.goUnanswered(SetClock.at("2026-06-15T23:59"), limits)).isFalse();
        assertThat(urban.goUnanswered(SetClock.at("2026-06-18T08:00"), limits)).isTrue();
        assertThat(urban.goUnanswered(SetClock.at("2026-06-18T08:01"), limits)).isFalse();

        assertThat(urban.reportBy()).contains(SetClock.at("2026-06-17T00:00"));
        assertThatThrownBy(() -> urban.accept(LIAISON, SetClock.at("2026-06-18T09:00")))
                .isInstanceOf(AnswerTooLate.class);
        urban.report(STREET, SetClock.at("2026-06-18T10:00"), "报告");
        assertThat(urban.state()).isEqualTo(WhistleState.REPORTED_TO_DISTRICT);
    }

    @Test
    void SC_06_6_is_named_in_public_without_the_household() {
        assertThat(urban.sheet().publicWords()).isEqualTo("楼顶新增构筑物的核查处理");
        assertThat(PublicText.of("3单元1201室楼顶")).isNotEqualTo("3单元1201室楼顶");
    }

    @Test
    void is_answered_once_and_not_after_the_limit() {
        housing.accept(LIAISON, SetClock.at("2026-06-11T23:59"));

        assertThatThrownBy(() -> housing.accept(LIAISON, SetClock.at("2026-06-11T23:59")))
                .isInstanceOf(WhistleNotAwaiting.class);
        assertThatThrownBy(() -> urban.accept(LIAISON, SetClock.at("2026-06-12T00:00")))
                .isInstanceOf(AnswerTooLate.class);
    }

    @Test
    void SC_06_5_a_refusal_after_the_adjudication_goes_to_the_district_and_leaves_the_dispute_as_it_was() {
        dispute();
        reject();

        urban.refuse(LIAISON, SetClock.at("2026-06-15T09:00"), "不能承办", limits);

        assertThat(urban.state()).isEqualTo(WhistleState.UNANSWERED);
        assertThat(urban.reportBy()).contains(SetClock.at("2026-06-17T00:00"));
        assertThat(urban.disputeWords()).isEqualTo("职责");
        assertThat(urban.refusalWords()).isEqualTo("不能承办");
    }

    private void dispute() {
        urban.dispute(LIAISON, SetClock.at("2026-06-11T10:00"), DisputeReason.NOT_MY_DUTY, "职责", limits);
    }

    private void reject() {
        urban.reject(STREET, SetClock.at("2026-06-12T10:00"), "牵头", limits);
    }

    private static void handle(WhistleCall call, String at) {
        call.arrive(SetClock.at(at), "到场");
        call.handle(SetClock.at(at), "已拆除");
    }

    private WhistleCall call(boolean complex, String department) {
        MatterFacts matter = new MatterFacts(
                new MatterId("matter"),
                MatterState.REROUTED,
                "楼顶加建",
                "7 号楼楼顶",
                MatterCategory.SAFETY_AND_PATROL,
                Optional.of(MatterRoute.DEPARTMENT_ENFORCEMENT),
                new CompoundId("XQ-104"),
                new OrganisationId("CM-1"),
                new OrganisationId("CM-1"),
                RAISED,
                MatterOrigin.PARTY);
        WhistleDraft draft = new WhistleDraft(
                matter.id(),
                "楼顶新增构筑物的核查处理",
                "没有查处权限",
                "",
                WhistleUrgency.ORDINARY,
                complex,
                Optional.empty(),
                Optional.of(new OrganisationId(department)),
                List.of());
        WhistleSheet sheet =
                new WhistleSheet(matter, draft, new OrganisationId("ST-1"), new PersonId("secretary"), RAISED, limits);
        return new WhistleCall(sheet, new OrganisationId(department), true, RAISED, limits);
    }
}
