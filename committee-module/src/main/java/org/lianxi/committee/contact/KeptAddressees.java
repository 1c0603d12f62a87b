package org.lianxi.committee.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class KeptAddressees implements Addressees {

    private final Contacts contacts;

    @Inject
    KeptAddressees(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<PersonId, Addressee> of(Collection<PersonId> persons, Subscription subscription) {
        return contacts.confirmed(persons).stream()
                .filter(each -> wants(each, subscription))
                .collect(Collectors.toMap(ContactCard::person, ContactCard::toAddressee));
    }

    @Override
    public Optional<Addressee> unconfirmed(PersonId person) {
        return contacts.find(person).filter(each -> !each.isConfirmed()).map(ContactCard::toAddressee);
    }

    @Override
    public List<PersonId> confirmed(String after, int most) {
        return contacts.confirmedAfter(after, most).stream()
                .map(ContactCard::person)
                .toList();
    }

    private static boolean wants(ContactCard contact, Subscription subscription) {
        return contact.toAddressee().subscriptions().contains(subscription);
    }
}
