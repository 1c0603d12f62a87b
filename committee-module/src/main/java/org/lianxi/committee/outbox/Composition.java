package org.lianxi.committee.outbox;

import java.util.Optional;

/** Finds out to which mailbox a message goes, and what it says there. */
interface Composition {

    /** Empty when nobody needs it any more. */
    Optional<Addressed> compose(Parcel parcel, Letters words);

    /** A letter and its mailbox. */
    record Addressed(String mailbox, Letter letter) {}
}
