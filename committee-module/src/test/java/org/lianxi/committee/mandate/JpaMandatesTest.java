package org.lianxi.committee.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

class JpaMandatesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00.123456+08:00");
    private final Instant now = clock.instant();
    private final OrganisationId community = organisation("COMMUNITY");
    private final PersonId person = asked(each -> each.enter("清溪社区党组织书记"));

    @Test
    void hold_from_the_first_moment_of_the_term_to_the_one_before_its_end() {
        give(person, Post.COMMUNITY_PARTY_SECRETARY, now, Optional.of(now.plus(HOUR)));

        assertThatCollection(asked(each -> each.of(person))).singleElement().satisfies(held -> assertThat(held)
                .isEqualTo(new Mandate(
                        held.id(),
                        person,
                        Post.COMMUNITY_PARTY_SECRETARY,
                        community,
                        now,
                        Optional.of(now.plus(HOUR)))));
        clock.pass(HOUR.minusNanos(1_000));
        assertThatCollection(asked(each -> each.of(person))).hasSize(1);
        clock.pass(Duration.ofNanos(1_000));
        assertThatCollection(asked(each -> each.of(person))).isEmpty();
    }

    /** The build runs in a zone with summer time, far from UTC and from Shanghai; this hour does not exist there. */
    @Test
    void keep_moments_in_utc_whatever_the_zone_of_the_machine() {
        Instant skipped = Instant.parse("2026-03-08T02:30:00.123456Z");
        give(person, Post.GRID_WORKER, skipped, Optional.empty());

        Object kept = DATABASE.call(em -> em.createNativeQuery(
                        "select cast(valid_from as char) from committee_mandate where person_id = '" + person + "'")
                .getSingleResult());

        assertThat(kept).isEqualTo("2026-03-08 02:30:00.123456");
        assertThatCollection(asked(each -> each.of(person)))
                .extracting(Mandate::from)
                .containsExactly(skipped);
    }

    @Test
    void do_not_hold_before_the_term() {
        give(person, Post.GRID_WORKER, now.plus(HOUR), Optional.empty());

        assertThatCollection(asked(each -> each.of(person))).isEmpty();
        assertThatCollection(asked(each -> each.notEnded(person, now))).hasSize(1);
    }

    @Test
    void hold_no_more_from_the_moment_at_which_they_are_ended() {
        MandateId mandate = give(person, Post.MEETING_SECRETARY, now.minus(HOUR), Optional.empty());

        asked(each -> each.end(mandate, now));

        assertThatCollection(asked(each -> each.of(person))).isEmpty();
        assertThatThrownBy(() -> asked(each -> each.end(mandate, now.plus(HOUR))))
                .isInstanceOf(MandateEnded.class);
        assertThatThrownBy(() -> asked(each -> each.end(new MandateId("none"), now)))
                .isInstanceOf(UnknownMandate.class);
    }

    @Test
    void tell_the_holders_of_a_post_in_several_organisations_longest_first() {
        PersonId second = asked(each -> each.enter("居委会代表（二）"));
        OrganisationId vacant = organisation("RESIDENTS_COMMITTEE");
        give(second, Post.GRID_WORKER, now.minus(HOUR), Optional.empty());
        give(person, Post.GRID_WORKER, now.minus(HOUR.multipliedBy(2)), Optional.empty());
        give(person, Post.MEETING_SECRETARY, now.minus(HOUR), Optional.empty());

        assertThatObject(asked(each -> each.holders(Post.GRID_WORKER, List.of(community, vacant))))
                .isEqualTo(Map.of(community, List.of(person, second), vacant, List.of()));
        assertThatCollection(asked(each -> each.holders(Post.GRID_WORKER, vacant)))
                .isEmpty();
    }

    @Test
    void tell_everybody_with_any_post_in_some_organisations_now() {
        PersonId former = asked(each -> each.enter("已离任"));
        give(person, Post.GRID_WORKER, now.minus(HOUR), Optional.empty());
        give(person, Post.MEETING_SECRETARY, now.minus(HOUR), Optional.empty());
        give(former, Post.GRID_WORKER, now.minus(HOUR), Optional.of(now));

        assertThatCollection(asked(each -> each.heldIn(List.of(community))))
                .extracting(Mandate::post)
                .containsExactlyInAnyOrder(Post.GRID_WORKER, Post.MEETING_SECRETARY);
        assertThatCollection(asked(each -> each.heldIn(List.of()))).isEmpty();
    }

    @Test
    void name_persons_by_their_titles() {
        PersonId stranger = new PersonId("nobody");

        assertThatObject(asked(each -> each.names(List.of(person, stranger)))).isEqualTo(Map.of(person, "清溪社区党组织书记"));
        assertThatThrownBy(() -> asked(each -> each.get(stranger))).isInstanceOf(UnknownPerson.class);
    }

    private MandateId give(PersonId holder, Post post, Instant from, Optional<Instant> until) {
        return asked(each -> each.give(holder, post, community, from, until));
    }

    private static OrganisationId organisation(String kind) {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', 'x', 1)");
        return id;
    }

    private <T> T asked(Function<JpaMandates, T> question) {
        return DATABASE.call(em -> question.apply(new JpaMandates(em, clock)));
    }
}
