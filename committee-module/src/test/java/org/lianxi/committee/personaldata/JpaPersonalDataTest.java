package org.lianxi.committee.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Everybody gets a copy of the own data, and no one person alone erases anybody's or copies another's. */
class JpaPersonalDataTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final PersonalDataRegister REGISTER = PersonalDataRegister.written();

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenMandates mandates = new GivenMandates(clock);
    private final RecordedActs acts = new RecordedActs();
    private final GivenPermissions permissions = new GivenPermissions();
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId street = organisations.within(organisations.city(), OrganisationKind.STREET);
    private final PersonId secretary = mandates.enter("甲社区联席会议秘书");
    private final PersonId system = person("系统管理员");
    private final PersonId security = person("安全管理员");
    private final PersonId leader = person("街道党工委负责人");
    private final PersonId deputy = person("街道党工委副书记");

    @BeforeEach
    void enter_the_secretary_and_give_rights() {
        permissions
                .allow(system, Action.MAINTAIN_ACCOUNTS, Scope.everywhere())
                .allow(security, Action.APPROVE_ROLE_GRANT, Scope.everywhere())
                .allow(leader, Action.EXPORT_PERSONAL_DATA, Scope.street(street))
                .allow(deputy, Action.EXPORT_PERSONAL_DATA, Scope.street(street));
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + secretary + "', '甲社区联席会议秘书')");
        DATABASE.sql("insert into committee_account (person_id, login, password_hash, version) values ('" + secretary
                + "', 'sec-" + secretary.value().substring(30) + "', 'hash', 0)");
    }

    @Test
    void is_copied_with_everything_but_secrets() {
        List<PersonalRow> rows = ownRows(secretary);

        assertThatList(rows).extracting(row -> row.holding().table()).contains("committee_person", "committee_account");
        assertThat(rows.stream().map(PersonalRow::values).toList().toString())
                .contains("甲社区联席会议秘书", "login=sec-")
                .doesNotContain("hash");
    }

    @Test
    void is_copied_for_nobody_else() {
        assertThatList(ownRows(leader)).noneMatch(row -> row.holding().table().equals("committee_account"));
    }

    @Test
    void tells_when_a_copy_of_the_own_data_is_taken_away() {
        copying(copy -> {
            copy.beginOwn(secretary);
            return true;
        });

        assertThat(acts.last()).isEqualTo(new PersonalDataCopied(secretary, secretary, Optional.empty()));
    }

    @Test
    void is_erased_once_two_administrators_agree_and_then_only_what_may_be() {
        DataRequestId request = requesting(each -> each.erasure(secretary, ""));

        deciding(system, request);
        assertThat(state(request)).isEqualTo(DataRequestState.CONFIRMED);
        assertThatList(ownRows(secretary)).anyMatch(row -> row.holding().table().equals("committee_account"));

        deciding(security, request);
        assertThat(state(request)).isEqualTo(DataRequestState.DONE);
        assertThatList(ownRows(secretary))
                .noneMatch(row -> row.holding().table().equals("committee_account"));
        assertThatList(ownRows(secretary)).anyMatch(row -> row.values()
                .getOrDefault("display_name", "")
                .equals("已注销人员 " + secretary.value().substring(30)));
        assertThat(acts.names())
                .containsExactly("DataRequested", "DataRequestAgreed", "DataRequestAgreed", "PersonalDataErased");
    }

    @Test
    void is_not_erased_by_one_administrator_alone_even_with_the_rights_of_both() {
        permissions.allow(system, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        DataRequestId request = requesting(each -> each.erasure(secretary, ""));
        deciding(system, request);

        assertThatThrownBy(() -> deciding(system, request)).isInstanceOf(TwoPersonsNeeded.class);
    }

    @Test
    void is_not_erased_by_the_person_itself_nor_by_anybody_without_the_right() {
        DataRequestId own = requesting(each -> each.erasure(system, ""));

        assertThatThrownBy(() -> deciding(system, own)).isInstanceOf(TwoPersonsNeeded.class);
        assertThatThrownBy(() -> deciding(leader, own)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deciding(security, own)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void is_not_erased_while_the_person_holds_a_post() {
        mandates.give(secretary, Post.MEETING_SECRETARY, street, Instant.EPOCH, Optional.empty());
        DataRequestId request = requesting(each -> each.erasure(secretary, ""));

        assertThatThrownBy(() -> deciding(system, request)).isInstanceOf(PersonStillInPost.class);
    }

    @Test
    void is_asked_to_be_erased_once_at_a_time_and_refused_with_a_reason() {
        DataRequestId request = requesting(each -> each.erasure(secretary, "离任"));
        assertThatThrownBy(() -> requesting(each -> each.erasure(secretary, "")))
                .isInstanceOf(ErasureAskedAlready.class);

        assertThatThrownBy(() -> refusing(system, request, " ")).isInstanceOf(InvalidInput.class);
        refusing(system, request, "本人仍在任");
        assertThatThrownBy(() -> deciding(system, request)).isInstanceOf(DataRequestDecided.class);
        assertThat(requesting(each -> each.erasure(secretary, ""))).isNotEqualTo(request);
    }

    @Test
    void is_corrected_by_an_administrator_who_says_what_was_done_before_a_limit() {
        DataRequestId request = requesting(each -> each.correction(secretary, "任期应自三月一日起。"));

        DataRequestView waiting = own(secretary);
        assertThat(waiting.answerBy()).contains(Instant.parse("2026-04-15T01:00:00Z"));
        assertThatList(reading(each -> each.page(system, PageRequest.first()).items()))
                .anyMatch(view -> view.id().equals(request) && view.mayDecide());
        assertThatThrownBy(() -> answering(system, request, " ")).isInstanceOf(InvalidInput.class);
        answering(system, request, "任期已改为自三月一日起。");

        assertThat(own(secretary))
                .extracting(DataRequestView::state, DataRequestView::answer, DataRequestView::answerBy)
                .containsExactly(DataRequestState.DONE, "任期已改为自三月一日起。", Optional.empty());
        assertThat(acts.names()).containsExactly("DataRequested", "DataRequestAgreed");
        assertThatList(ownRows(secretary)).anyMatch(row -> row.holding().table().equals("committee_account"));
    }

    @Test
    void is_corrected_by_nobody_who_asked_for_it_or_has_no_right_to() {
        DataRequestId own = requesting(each -> each.correction(system, "称谓有误。"));

        assertThatThrownBy(() -> answering(system, own, "已改。")).isInstanceOf(TwoPersonsNeeded.class);
        assertThatThrownBy(() -> answering(security, own, "已改。")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> refusing(leader, own, "不改。")).isInstanceOf(NotPermitted.class);
        assertThatList(reading(each -> each.page(security, PageRequest.first()).items()))
                .noneMatch(view -> view.id().equals(own));
    }

    @Test
    void is_asked_to_be_corrected_with_words_and_once_at_a_time() {
        assertThatThrownBy(() -> requesting(each -> each.correction(secretary, " ")))
                .isInstanceOf(InvalidInput.class);
        requesting(each -> each.correction(secretary, "称谓有误。"));

        assertThatThrownBy(() -> requesting(each -> each.correction(secretary, "任期有误。")))
                .isInstanceOf(CorrectionAskedAlready.class);
        assertThat(requesting(each -> each.erasure(secretary, ""))).isNotNull();
    }

    @Test
    void of_another_is_copied_only_by_the_one_who_asked_after_a_second_one_agreed_and_for_a_week() {
        mandates.give(secretary, Post.MEETING_SECRETARY, street, Instant.EPOCH, Optional.empty());
        DataRequestId request = requesting(each -> each.copy(leader, secretary, "信访核查"));

        assertThatThrownBy(() -> copying(each -> each.beginGranted(leader, request)))
                .isInstanceOf(CopyNotGranted.class);
        assertThatThrownBy(() -> deciding(leader, request)).isInstanceOf(TwoPersonsNeeded.class);

        deciding(deputy, request);

        PersonId whose = copying(each -> each.beginGranted(leader, request));
        assertThat(whose).isEqualTo(secretary);
        assertThat(acts.last()).isEqualTo(new PersonalDataCopied(leader, secretary, Optional.of(request)));
        assertThatThrownBy(() -> copying(each -> each.beginGranted(deputy, request)))
                .isInstanceOf(CopyNotGranted.class);
        clock.pass(Duration.ofDays(7));
        assertThatThrownBy(() -> copying(each -> each.beginGranted(leader, request)))
                .isInstanceOf(CopyNotGranted.class);
    }

    @Test
    void of_another_is_not_even_asked_for_outside_the_own_street_or_without_a_reason() {
        assertThatThrownBy(() -> requesting(each -> each.copy(leader, secretary, "信访核查")))
                .isInstanceOf(NotPermitted.class);
        mandates.give(secretary, Post.MEETING_SECRETARY, street, Instant.EPOCH, Optional.empty());
        assertThatThrownBy(() -> requesting(each -> each.copy(leader, secretary, "")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> requesting(each -> each.copy(system, secretary, "信访核查")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void requests_are_shown_to_those_who_answer_them() {
        requesting(each -> each.erasure(secretary, ""));

        assertThatList(reading(each -> each.page(system, PageRequest.first()).items()))
                .anyMatch(view -> view.person().equals(secretary) && view.mayDecide());
        assertThatList(reading(each -> each.page(security, PageRequest.first()).items()))
                .noneMatch(DataRequestView::mayDecide);
        assertThatThrownBy(() -> reading(each -> each.page(secretary, PageRequest.first())))
                .isInstanceOf(NotPermitted.class);
        assertThatList(reading(each -> each.own(secretary))).hasSize(1);
    }

    private static PersonId person(String title) {
        PersonId person = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + person + "', '" + title + "')");
        return person;
    }

    private List<PersonalRow> ownRows(PersonId person) {
        List<PersonalRow> rows = new ArrayList<>();
        copying(copy -> {
            copy.own(person, 10, rows::add);
            return true;
        });
        return rows;
    }

    private DataRequestState state(DataRequestId request) {
        return DATABASE.call(em -> new JpaDataRequests(em).get(request).state());
    }

    private <T> T copying(Function<CopyPersonalData, T> question) {
        return DATABASE.call(em -> question.apply(new CopyingPersonalData(
                permissions, REGISTER, new JpaPersonalRows(em), new JpaDataRequests(em), clock, acts)));
    }

    private DataRequestId requesting(Function<RequestPersonalData, DataRequestId> act) {
        return DATABASE.call(em -> act.apply(new RequestingPersonalData(
                permissions, mandates, new PostsNow(mandates), organisations, new JpaDataRequests(em), clock, acts)));
    }

    private void deciding(PersonId by, DataRequestId request) {
        DATABASE.run(em -> deciding(em).agree(by, request, ""));
    }

    private void answering(PersonId by, DataRequestId request, String answer) {
        DATABASE.run(em -> deciding(em).agree(by, request, answer));
    }

    private DataRequestView own(PersonId person) {
        return reading(each -> each.own(person)).get(0);
    }

    private void refusing(PersonId by, DataRequestId request, String reason) {
        DATABASE.run(em -> deciding(em).refuse(by, request, reason));
    }

    private DecideDataRequest deciding(EntityManager em) {
        return new DecidingDataRequest(
                permissions, mandates, new JpaDataRequests(em), REGISTER, new JpaPersonalRows(em), clock, acts);
    }

    private <T> T reading(Function<DataRequestViews, T> question) {
        return DATABASE.call(em -> question.apply(new ReadingDataRequests(
                permissions, mandates, mandates, organisations, new JpaDataRequests(em), clock, acts)));
    }
}
