package org.lianxi.committee.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** All contacts. */
interface Contacts {

    Optional<Contact> find(PersonId person);

    List<Contact> confirmed(Collection<PersonId> persons);

    /** By id of the person, those after this one. */
    List<Contact> confirmedAfter(String person, int most);

    void add(Contact contact);

    void remove(Contact contact);
}
