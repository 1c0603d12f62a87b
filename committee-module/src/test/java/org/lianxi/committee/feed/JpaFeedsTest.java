package org.lianxi.committee.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.AccountSuspended;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** The address of a person's calendar, on the real table. */
class JpaFeedsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final GivenMandates mandates = new GivenMandates(clock);
    private final PersonId person = mandates.holder(Post.MEETING_SECRETARY, new OrganisationId("CM-1"));

    @Test
    void opens_for_whoever_has_the_token_and_keeps_only_its_digest() {
        FeedToken token = opened();

        assertThat(owner(token)).contains(person);
        assertThat(owner(new FeedToken("guessed"))).isEmpty();
        assertThat(token.value()).hasSize(43).matches("[0-9A-Za-z_-]+");
        assertThat(token).hasToString("a token");
        List<?> kept = DATABASE.call(em -> em.createNativeQuery(
                        "select token_digest from committee_calendar_feed where person_id = '" + person + "'")
                .getResultList());
        assertThat(kept).singleElement().asString().hasSize(64).isNotEqualTo(token.value());
    }

    @Test
    void another_address_closes_the_one_before() {
        FeedToken first = opened();
        FeedToken second = opened();

        assertThat(owner(first)).isEmpty();
        assertThat(owner(second)).contains(person);
        assertThat(acts.names()).containsExactly("CalendarFeedOpened", "CalendarFeedOpened");
    }

    @Test
    void ends_when_it_is_revoked_and_revoking_again_changes_nothing() {
        FeedToken token = opened();

        revoke();
        revoke();

        assertThat(owner(token)).isEmpty();
        assertThat(acts.names()).containsExactly("CalendarFeedOpened", "CalendarFeedRevoked");
    }

    @Test
    void ends_for_good_with_the_account() {
        FeedToken token = opened();

        DATABASE.run(em -> new RevokingFeed(new JpaFeeds(em), acts)
                .on(new AccountSuspended(new PersonId("administrator"), person)));

        assertThat(owner(token)).isEmpty();
    }

    @Test
    void opens_nothing_for_who_holds_no_post() {
        FeedToken token = opened();

        Optional<PersonId> withoutPost =
                DATABASE.call(em -> new KnownFeedReaders(new JpaFeeds(em), new GivenMandates(clock)).personOf(token));

        assertThat(withoutPost).isEmpty();
    }

    private FeedToken opened() {
        return DATABASE.call(em -> new OpeningFeed(new JpaFeeds(em), acts, clock).open(person));
    }

    private void revoke() {
        DATABASE.run(em -> new RevokingFeed(new JpaFeeds(em), acts).revoke(person));
    }

    private Optional<PersonId> owner(FeedToken token) {
        return DATABASE.call(em -> new KnownFeedReaders(new JpaFeeds(em), mandates).personOf(token));
    }
}
