package org.lianxi.committee.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/** A person's own e-mail address and what it is used for. Nobody needs one: everything is in the portal. */
public interface OwnContact {

    /** What is kept of it. */
    Optional<ContactView> find(PersonId by);

    /**
     * Gives an address, in whose place an earlier one steps back at once; a link is sent there in this language.
     *
     * @throws AddressAskedOften if a link was sent a moment ago
     * @throws org.lianxi.committee.refusal.InvalidInput if it is no address
     */
    void give(PersonId by, String address, Locale language);

    /**
     * Confirms it by what the link holds.
     *
     * @throws AddressNotConfirmed if that is not the newest link of this person, or too old
     */
    void confirm(PersonId by, String token);

    /** Chooses what the address is used for, and in which language. Nothing happens where there is none. */
    void choose(PersonId by, Set<Subscription> subscriptions, Locale language);

    /** Forgets the address. */
    void remove(PersonId by);
}
