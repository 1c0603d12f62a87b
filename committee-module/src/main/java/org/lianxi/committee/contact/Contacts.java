package org.lianxi.committee.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** All contacts. */
interface Contacts {

    Optional<ContactCard> find(PersonId person);

    List<ContactCard> confirmed(Collection<PersonId> persons);

    /** By id of the person, those after this one. */
    List<ContactCard> confirmedAfter(String person, int most);

    void add(ContactCard contact);

    void remove(ContactCard contact);
}
