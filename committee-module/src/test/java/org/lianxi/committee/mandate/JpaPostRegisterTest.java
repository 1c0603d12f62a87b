package org.lianxi.committee.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Terms, authorisations and the register of posts on the real schema. */
class JpaPostRegisterTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final Duration DAY = Duration.ofDays(1);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final Instant now = clock.instant();
    private final OrganisationId community = organisation(OrganisationKind.COMMUNITY, null);
    private final OrganisationId residents = organisation(OrganisationKind.RESIDENTS_COMMITTEE, community);
    private final OrganisationId owners = organisation(OrganisationKind.OWNERS_COMMITTEE, community);
    private final OrganisationId enterprise =
            organisation(OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE, community);
    private final PersonId secretary = person("党组织书记");
    private final PersonId deputy = person("党组织副书记");

    @Test
    void find_persons_with_posts_on_two_sides_a_page_at_a_time() {
        PersonId member = person("居委会委员");
        PersonId staff = person("城市服务企业工作人员");
        give(secretary, Post.COMMUNITY_PARTY_SECRETARY, community, now.minus(DAY), Optional.empty());
        give(secretary, Post.CITY_SERVICE_GENERAL_MANAGER, enterprise, now.minus(DAY), Optional.empty());
        give(member, Post.RESIDENTS_COMMITTEE_MEMBER, residents, now.minus(DAY), Optional.empty());
        give(member, Post.CITY_SERVICE_STAFF, enterprise, now.minus(DAY), Optional.of(now.plus(DAY)));
        give(staff, Post.CITY_SERVICE_STAFF, enterprise, now.minus(DAY), Optional.empty());

        Page<CrossAppointment> first = across(now, new PageRequest(1, 1));
        Page<CrossAppointment> second = across(now, new PageRequest(2, 1));

        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(first.items().get(0).person()).isEqualTo(secretary);
        assertThat(first.items().get(0).posts().get(Side.PROPERTY_SERVICE))
                .extracting(Mandate::post)
                .containsExactly(Post.CITY_SERVICE_GENERAL_MANAGER);
        assertThat(second.items()).extracting(CrossAppointment::person).containsExactly(member);
        assertThat(across(now.plus(DAY), PageRequest.first()).items())
                .extracting(CrossAppointment::person)
                .containsExactly(secretary);
        assertThat(across(now.minus(DAY.multipliedBy(2)), PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void tell_what_several_persons_held_at_any_moment() {
        give(deputy, Post.GRID_WORKER, community, now.minus(DAY), Optional.of(now));

        assertThatObject(asked(each -> each.postsOf(List.of(secretary, deputy), now)))
                .isEqualTo(Map.of(secretary, List.of(), deputy, List.of()));
        assertThatCollection(asked(each -> each.postsOf(List.of(deputy), now.minusMillis(1)))
                        .get(deputy))
                .extracting(Mandate::post)
                .containsExactly(Post.GRID_WORKER);
    }

    @Test
    void count_a_delegate_of_the_owners_only_while_an_authorisation_names_him() {
        give(deputy, Post.PARTY_DELEGATE, owners, now.minus(DAY), Optional.empty());
        assertThatCollection(held(deputy)).isEmpty();

        AuthorisationId id =
                DATABASE.call(em -> new JpaAuthorisations(em).enter(authorisation(Optional.of("授权书.pdf"))));

        assertThatCollection(held(deputy)).hasSize(1);
        assertThatCollection(DATABASE.call(em -> new JpaAuthorisations(em).of(owners)))
                .singleElement()
                .satisfies(each -> assertThat(each.fileName()).contains("授权书.pdf"));
        Optional<AuthorisationFile> kept = DATABASE.call(em -> new JpaAuthorisations(em).file(id));
        assertThat(kept.orElseThrow().content()).isEqualTo("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        clock.pass(DAY);
        assertThatCollection(held(deputy)).isEmpty();
    }

    @Test
    void stop_counting_a_delegate_at_the_moment_his_authorisation_is_withdrawn() {
        give(deputy, Post.PARTY_DELEGATE, owners, now.minus(DAY), Optional.empty());
        AuthorisationId id = DATABASE.call(em -> new JpaAuthorisations(em).enter(authorisation(Optional.empty())));
        clock.pass(Duration.ofMillis(2));

        assertThat((boolean) DATABASE.call(em -> new JpaAuthorisations(em).withdraw(id, now.plusMillis(2))))
                .isTrue();

        assertThatCollection(held(deputy)).isEmpty();
        assertThat((boolean) DATABASE.call(em -> new JpaAuthorisations(em).withdraw(id, now.plusMillis(3))))
                .isFalse();
        assertThatThrownBy(() -> DATABASE.call(em -> new JpaAuthorisations(em).get(new AuthorisationId("none"))))
                .isInstanceOf(UnknownAuthorisation.class);
    }

    @Test
    void let_a_deputy_hold_the_post_for_exactly_the_time_of_the_delegation() {
        MandateId mandate =
                give(secretary, Post.COMMUNITY_PARTY_SECRETARY, community, now.minus(DAY), Optional.empty());

        MandateId delegated =
                DATABASE.call(em -> new JpaTerms(em).delegate(mandate, deputy, now.plusMillis(1), now.plus(DAY)));

        assertThatCollection(held(deputy)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThatCollection(held(deputy)).singleElement().satisfies(each -> {
            assertThat(each.post()).isEqualTo(Post.COMMUNITY_PARTY_SECRETARY);
            assertThat(each.inDelegationOf()).contains(secretary);
        });
        clock.pass(DAY.minusMillis(2));
        assertThatCollection(held(deputy)).hasSize(1);
        clock.pass(Duration.ofMillis(1));
        assertThatCollection(held(deputy)).isEmpty();
        assertThatCollection(asked(each -> each.delegatedBy(secretary, now))).hasSize(1);
        assertThatObject(DATABASE.call(em -> new JpaTerms(em).principalOf(delegated)))
                .isEqualTo(Optional.of(mandate));
        assertThatCollection(DATABASE.call(em -> new JpaTerms(em).delegationsOf(mandate, now)))
                .hasSize(1);
    }

    @Test
    void know_who_was_appointed_to_a_post_in_a_part_of_a_time() {
        MandateId mandate =
                give(secretary, Post.COMMUNITY_PARTY_SECRETARY, community, now.minus(DAY), Optional.of(now.plus(DAY)));
        DATABASE.call(em -> new JpaTerms(em).delegate(mandate, deputy, now, now.plus(DAY)));

        assertThatCollection(appointed(now, Optional.empty()))
                .extracting(Mandate::person)
                .containsExactly(secretary);
        assertThatCollection(appointed(now.plus(DAY), Optional.empty())).isEmpty();
        assertThatCollection(appointed(now.minus(DAY.multipliedBy(2)), Optional.of(now.minus(DAY))))
                .isEmpty();
        DATABASE.call(em -> new JpaTerms(em).runUntil(mandate, Optional.empty()));
        assertThatCollection(appointed(now.plus(DAY), Optional.empty())).hasSize(1);
    }

    @Test
    void list_the_posts_of_an_organisation_by_tense_latest_first() {
        give(secretary, Post.RESIDENTS_COMMITTEE_DIRECTOR, residents, now.minus(DAY), Optional.of(now));
        give(deputy, Post.RESIDENTS_COMMITTEE_DIRECTOR, residents, now, Optional.empty());
        give(deputy, Post.RESIDENTS_COMMITTEE_MEMBER, residents, now.plusMillis(1), Optional.empty());

        assertThatCollection(listed(Tense.PAST)).containsExactly(Post.RESIDENTS_COMMITTEE_DIRECTOR);
        assertThatCollection(listed(Tense.NOW)).containsExactly(Post.RESIDENTS_COMMITTEE_DIRECTOR);
        assertThatCollection(listed(Tense.FUTURE)).containsExactly(Post.RESIDENTS_COMMITTEE_MEMBER);
        assertThatCollection(asked(each -> each.allOf(deputy)))
                .extracting(Mandate::post)
                .containsExactly(Post.RESIDENTS_COMMITTEE_MEMBER, Post.RESIDENTS_COMMITTEE_DIRECTOR);
    }

    private List<Post> listed(Tense tense) {
        return asked(each -> each.in(residents, tense, now, PageRequest.first())).items().stream()
                .map(Mandate::post)
                .toList();
    }

    private AuthorisationDraft authorisation(Optional<String> fileName) {
        byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        return new AuthorisationDraft(
                owners,
                deputy,
                AuthorisationKind.STANDING,
                "业委会〔2026〕3号",
                LocalDate.parse("2026-03-10"),
                now.minus(DAY),
                Optional.of(now.plus(DAY)),
                "联席会议全部议题",
                fileName.map(name -> new AuthorisationFile(name, "application/pdf", content)));
    }

    private Page<CrossAppointment> across(Instant at, PageRequest page) {
        return asked(each -> each.across(Set.of(community), at, page));
    }

    private List<Mandate> appointed(Instant from, Optional<Instant> until) {
        return DATABASE.call(
                em -> new JpaTerms(em).appointedTo(Post.COMMUNITY_PARTY_SECRETARY, community, from, until));
    }

    private List<Mandate> held(PersonId person) {
        return DATABASE.call(em -> new JpaMandates(em, clock).of(person));
    }

    private MandateId give(
            PersonId holder, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        return DATABASE.call(em -> new JpaMandates(em, clock).give(holder, post, organisation, from, until));
    }

    private PersonId person(String displayName) {
        return DATABASE.call(em -> new JpaMandates(em, clock).enter(displayName));
    }

    private static OrganisationId organisation(OrganisationKind kind, @Nullable OrganisationId community) {
        OrganisationId id = OrganisationId.fresh();
        String place = community == null ? "null" : "'" + community + "'";
        DATABASE.sql("insert into committee_organisation (id, kind, name, community_id, version) values ('" + id
                + "', '" + kind + "', 'x', " + place + ", 1)");
        return id;
    }

    private <T> T asked(Function<JpaPostRegister, T> question) {
        return DATABASE.call(em -> question.apply(new JpaPostRegister(em)));
    }
}
