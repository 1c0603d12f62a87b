package org.lianxi.committee.outbox;

import java.util.Optional;
import org.lianxi.committee.contact.Addressee;

/** Port: puts messages into words at the moment when they are sent. */
public interface Letters {

    /** The letter to this addressee; empty when there is nothing to tell any more or the person may not read it. */
    Optional<Letter> write(Parcel parcel, Addressee addressee);
}
