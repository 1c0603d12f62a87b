package org.lianxi.committee.contact;

import org.lianxi.committee.mandate.PersonId;

/** Makes what a link of confirmation holds, at the moment when it is sent: only a digest of it is kept. */
public interface ConfirmationLinks {

    /** 43 characters that need no escaping in an address; earlier ones confirm nothing any more. */
    String fresh(PersonId person);
}
