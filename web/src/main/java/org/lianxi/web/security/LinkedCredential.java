package org.lianxi.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.lianxi.committee.account.LinkedSubject;

/** Whom an identity provider has recognised. */
final class LinkedCredential implements Credential {

    private final LinkedSubject subject;
    private final boolean secondFactorProven;

    LinkedCredential(LinkedSubject subject, boolean secondFactorProven) {
        this.subject = subject;
        this.secondFactorProven = secondFactorProven;
    }

    LinkedSubject subject() {
        return subject;
    }

    boolean secondFactorProven() {
        return secondFactorProven;
    }
}
