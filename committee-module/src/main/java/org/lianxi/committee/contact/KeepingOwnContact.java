package org.lianxi.committee.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianxi.committee.account.AccountSuspended;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own address")
class KeepingOwnContact implements OwnContact {

    private static final int LONGEST = 254;

    /** Between two links to the same person, so that nobody floods a stranger's mailbox. [DESIGN] */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** Strict on purpose: one mailbox, no name, no comment, nothing that a header could be made of. */
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250})[A-Za-z0-9]");

    private final Contacts contacts;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeepingOwnContact(Contacts contacts, Event<Act> acts, InstantSource clock) {
        this.contacts = contacts;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Optional<ContactView> find(PersonId by) {
        return contacts.find(by).map(ContactCard::toView);
    }

    @Override
    public void give(PersonId by, String address, Locale language) {
        Input.check().text("address", address, 1, LONGEST).orRefuse();
        String mailbox = address.strip();
        Input.check()
                .that(MAILBOX.matcher(mailbox).matches(), "address", "input-no-mail-address")
                .orRefuse();
        Instant now = clock.instant();
        Optional<ContactCard> known = contacts.find(by);
        known.filter(each -> now.isBefore(each.givenAt().plus(PAUSE))).ifPresent(each -> {
            throw new AddressAskedOften(by, PAUSE.toMinutes());
        });
        known.ifPresentOrElse(
                contact -> contact.give(mailbox, language, now),
                () -> contacts.add(new ContactCard(by, mailbox, language, now)));
        acts.fire(new AddressGiven(by));
    }

    @Override
    public void confirm(PersonId by, String token) {
        Instant now = clock.instant();
        if (contacts.find(by).filter(contact -> contact.confirm(token, now)).isEmpty()) {
            throw new AddressNotConfirmed(by);
        }
        acts.fire(new AddressConfirmed(by));
    }

    @Override
    public void choose(PersonId by, Set<Subscription> subscriptions, Locale language) {
        contacts.find(by).ifPresent(contact -> contact.choose(subscriptions, language));
    }

    @Override
    public void remove(PersonId by) {
        contacts.find(by).ifPresent(contact -> {
            contacts.remove(contact);
            acts.fire(new AddressRemoved(by));
        });
    }

    void on(@Observes AccountSuspended suspended) {
        contacts.find(suspended.person()).ifPresent(contacts::remove);
    }
}
