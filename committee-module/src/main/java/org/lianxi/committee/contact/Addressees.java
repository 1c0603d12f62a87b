package org.lianxi.committee.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Who is told by e-mail; for whatever sends. */
public interface Addressees {

    /** Those of these people who have confirmed an address and subscribed to this, in one query. */
    Map<PersonId, Addressee> of(Collection<PersonId> persons, Subscription subscription);

    /** The address that a person has given and has still to confirm. */
    Optional<Addressee> unconfirmed(PersonId person);

    /** Everybody who has confirmed an address, by id, a part at a time; {@code after} is empty for the first part. */
    List<PersonId> confirmed(String after, int most);
}
