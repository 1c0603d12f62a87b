package org.lianxi.web.oidc;

import org.lianxi.committee.account.LinkedSubject;

/** Whom the provider has recognised. */
record Identity(String issuer, String subject, boolean secondFactorProven) {

    LinkedSubject linked() {
        return new LinkedSubject(issuer, subject);
    }
}
