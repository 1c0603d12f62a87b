package org.lianxi.committee.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.account.AccountSuspended;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** The address of a person, on the real table. */
class OwnContactTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final String ADDRESS = "secretary@example.org";

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final PersonId person = PersonId.fresh();

    @Test
    void is_used_only_after_its_owner_has_opened_the_link() {
        give(ADDRESS);

        assertThat(addressee()).isEmpty();
        confirm(link());

        assertThat(addressee()).singleElement().satisfies(each -> {
            assertThat(each.address()).isEqualTo(ADDRESS);
            assertThat(each.language()).isEqualTo(Locale.ENGLISH);
            assertThat(each).hasToString("an addressee");
        });
        assertThat(acts.names()).containsExactly("AddressGiven", "AddressConfirmed");
    }

    @Test
    void is_not_confirmed_by_a_guess_an_earlier_link_or_one_too_old() {
        give(ADDRESS);
        String first = link();
        String second = link();

        assertThatThrownBy(() -> confirm("guessed")).isInstanceOf(AddressNotConfirmed.class);
        assertThatThrownBy(() -> confirm(first)).isInstanceOf(AddressNotConfirmed.class);
        clock.pass(Duration.ofDays(2));
        assertThatThrownBy(() -> confirm(second)).isInstanceOf(AddressNotConfirmed.class);
    }

    @Test
    void steps_back_at_once_for_another() {
        give(ADDRESS);
        confirm(link());
        clock.pass(Duration.ofMinutes(5));

        give("other@example.org");

        assertThat(addressee()).isEmpty();
    }

    @Test
    void floods_no_mailbox() {
        give(ADDRESS);

        assertThatThrownBy(() -> give("other@example.org")).isInstanceOf(AddressAskedOften.class);
    }

    @Test
    void is_used_for_nothing_else_than_was_chosen() {
        give(ADDRESS);
        confirm(link());

        run(contact -> contact.choose(person, Set.of(Subscription.DIGEST), Locale.CHINESE));

        assertThat(addressee()).isEmpty();
        assertThat(told(Subscription.DIGEST)).hasSize(1);
    }

    @Test
    void may_be_used_for_nothing_at_all() {
        give(ADDRESS);

        run(contact -> contact.choose(person, EnumSet.noneOf(Subscription.class), Locale.CHINESE));

        assertThat(kept().orElseThrow().subscriptions()).isEmpty();
    }

    @Test
    void is_forgotten_when_its_owner_says_so_and_with_the_account() {
        give(ADDRESS);
        run(contact -> contact.remove(person));

        assertThat(kept()).isEmpty();

        give(ADDRESS);
        DATABASE.run(em -> contact(em).on(new AccountSuspended(new PersonId("administrator"), person)));
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@b@c",
                "name <a@example.org>",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "@example.org",
                "a@"
            })
    void is_one_mailbox_and_nothing_else(String address) {
        assertThatThrownBy(() -> give(address)).isInstanceOf(InvalidInput.class);
    }

    private void give(String address) {
        run(contact -> contact.give(person, address, Locale.ENGLISH));
    }

    private void confirm(String token) {
        run(contact -> contact.confirm(person, token));
    }

    private String link() {
        return DATABASE.call(em -> new MakingConfirmationLinks(new JpaContacts(em)).fresh(person));
    }

    private List<Addressee> addressee() {
        return told(Subscription.MEETINGS);
    }

    private List<Addressee> told(Subscription subscription) {
        return DATABASE.call(em -> List.copyOf(new KeptAddressees(new JpaContacts(em))
                .of(List.of(person), subscription)
                .values()));
    }

    private Optional<ContactView> kept() {
        return DATABASE.call(em -> contact(em).find(person));
    }

    private void run(Consumer<OwnContact> act) {
        DATABASE.run(em -> act.accept(contact(em)));
    }

    private KeepingOwnContact contact(EntityManager entityManager) {
        return new KeepingOwnContact(new JpaContacts(entityManager), acts, clock);
    }
}
