package org.lianxi.committee.account;

import java.util.Optional;

/** Offers a one-time token with which the first administrator is set up, as long as there is no account at all. */
public interface OfferFirstSetUp {

    /** A new token, which makes every earlier one void; empty once an account exists. Only its digest is stored. */
    Optional<String> offer();
}
