package org.lianxi.committee.ownmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** SC-14.1 to 14.3: the property management committee of XQ-501, nine members under a rule like Beijing's. */
class Sc14OwnMeetingTest {

    private static final Headcount NINE = new Headcount(2, 5, 2);

    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId street = organisations.within(organisations.city(), OrganisationKind.STREET);
    private final OrganisationId community = organisations.within(street, OrganisationKind.COMMUNITY);
    private final OrganisationId committee =
            organisations.within(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
    private final PersonId clerk = PersonId.fresh();
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final SetClock clock = SetClock.at("2026-07-20T09:00:00+08:00");
    private final Kept kept = new Kept();
    private final KeepingOwnMeetings keeping = new KeepingOwnMeetings(
            permissions,
            new WhoAppoints(permissions),
            organisations,
            kept,
            Procedures.proposed(),
            WorkingDays.of(Map.of()),
            acts,
            clock);

    @BeforeEach
    void permit() {
        permissions.allow(clerk, Action.NAME_DELEGATE, KeepingOwnMeetings.scope(organisations.get(committee)));
    }

    @Test
    void item_1_five_of_nine_with_two_of_five_owner_representatives_are_no_meeting() {
        OwnMeetingView held = held("2026-07-09", new Headcount(2, 2, 1), 0, 5);

        assertThat(held.result().present().sum()).isEqualTo("2 × 5 = 10 > 9");
        assertThat(held.result().owners().sum()).isEqualTo("2 × 2 = 4 ≤ 5");
        assertThat(held.result().isMeetingValid()).isFalse();
        assertThat(held.result().isDecisionValid()).isFalse();
    }

    @Test
    void item_1_six_of_nine_with_three_of_five_are_a_meeting_and_the_proxy_is_not_counted() {
        OwnMeetingView held = held("2026-07-14", new Headcount(2, 3, 1), 1, 5);

        assertThat(held.result().present().sum()).isEqualTo("2 × 6 = 12 > 9");
        assertThat(held.result().owners().sum()).isEqualTo("2 × 3 = 6 > 5");
        assertThat(held.result().isMeetingValid()).isTrue();
        assertThat(held.proxies()).isEqualTo(1);
        assertThat(held("2026-07-13", new Headcount(2, 2, 1), 3, 5).result().isMeetingValid())
                .as("three proxies make nobody present")
                .isFalse();
    }

    @ParameterizedTest(name = "item 2: {0} signatures of 9: {1}")
    @CsvSource({"5, true", "4, false"})
    void item_2_more_than_half_of_the_members_sign(int signatures, boolean isValid) {
        OwnMeetingView held = held("2026-07-14", new Headcount(2, 3, 1), 1, signatures);

        assertThat(held.result().isDecisionValid()).isEqualTo(isValid);
        assertThat(acts.last().details())
                .containsEntry("decisionValid", Boolean.toString(isValid))
                .containsEntry("rule", "BEIJING_LIKE");
    }

    @Test
    void item_3_the_result_is_posted_within_three_days_and_hangs_for_ten_working_days() {
        OwnMeetingView held = held("2026-07-14", new Headcount(2, 3, 1), 1, 5);
        assertThat(held.postBy()).isEqualTo("2026-07-17");

        keeping.post(clerk, held.id(), LocalDate.parse("2026-07-15"), "一号楼公告栏");

        OwnMeetingView posted = kept.get(held.id()).view(List.of());
        assertThat(posted.showUntil()).contains(LocalDate.parse("2026-07-29"));
        assertThat(posted.isPostedLate()).isFalse();
        assertThatThrownBy(() -> keeping.post(clerk, held.id(), LocalDate.parse("2026-07-16"), "公告栏"))
                .isInstanceOf(OwnDecisionPosted.class);
    }

    @Test
    void posts_no_decision_that_does_not_count_and_marks_a_late_one() {
        OwnMeetingView invalid = held("2026-07-09", new Headcount(2, 2, 1), 0, 5);
        assertThatThrownBy(() -> keeping.post(clerk, invalid.id(), LocalDate.parse("2026-07-10"), "公告栏"))
                .isInstanceOf(OwnDecisionInvalid.class);
        OwnMeetingView held = held("2026-07-14", new Headcount(2, 3, 1), 0, 5);

        keeping.post(clerk, held.id(), LocalDate.parse("2026-07-18"), "公告栏");

        assertThat(kept.get(held.id()).view(List.of()).isPostedLate()).isTrue();
    }

    @Test
    void refuses_what_cannot_be_all_at_once() {
        held("2026-07-14", new Headcount(2, 3, 1), 0, 5);

        assertThatThrownBy(() -> keeping.record(
                        clerk,
                        new OwnMeetingDraft(
                                committee,
                                LocalDate.parse("2026-07-21"),
                                "2026-07-14",
                                "",
                                NINE,
                                new Headcount(3, -1, 1),
                                0,
                                10)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder(
                                "input-required",
                                "more-present-than-members",
                                "input-out-of-range",
                                "decision-number-taken",
                                "input-out-of-range",
                                "day-in-future"));
    }

    @Test
    void is_recorded_by_those_who_may_name_the_delegate_only() {
        assertThatThrownBy(() -> keeping.record(
                        PersonId.fresh(),
                        new OwnMeetingDraft(committee, LocalDate.parse("2026-07-14"), "1", "决定", NINE, NINE, 0, 9)))
                .isInstanceOf(NotPermitted.class);
    }

    private OwnMeetingView held(String day, Headcount present, int proxies, int signatures) {
        OwnMeetingId id = keeping.record(
                clerk,
                new OwnMeetingDraft(
                        committee,
                        LocalDate.parse(day),
                        day,
                        "委派三方联席会议代表，要求物业提交保洁方案",
                        NINE,
                        present,
                        proxies,
                        signatures));
        return kept.get(id).view(List.of());
    }

    /** In memory. */
    private static final class Kept implements OwnMeetingRepository {

        private final List<OwnMeeting> all = new ArrayList<>();

        @Override
        public void add(OwnMeeting meeting) {
            all.add(meeting);
        }

        @Override
        public OwnMeeting hold(OwnMeetingId id) {
            return get(id);
        }

        @Override
        public OwnMeeting get(OwnMeetingId id) {
            return all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownOwnMeeting(id));
        }

        @Override
        public List<OwnMeeting> of(OrganisationId committee) {
            return all.stream()
                    .filter(each -> each.committee().equals(committee))
                    .sorted(Comparator.comparing(OwnMeeting::heldOn).reversed())
                    .toList();
        }

        @Override
        public Optional<OwnMeeting> numbered(OrganisationId committee, String number) {
            return of(committee).stream()
                    .filter(each -> each.number().equals(number))
                    .findFirst();
        }
    }
}
