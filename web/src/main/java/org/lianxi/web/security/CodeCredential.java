package org.lianxi.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.lianxi.committee.mandate.PersonId;

/** The code that a person types in the second step. */
final class CodeCredential implements Credential {

    private final PersonId person;
    private final String code;

    CodeCredential(PersonId person, String code) {
        this.person = person;
        this.code = code;
    }

    PersonId person() {
        return person;
    }

    String code() {
        return code;
    }
}
