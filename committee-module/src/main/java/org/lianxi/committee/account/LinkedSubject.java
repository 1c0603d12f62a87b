package org.lianxi.committee.account;

/** An account of an identity provider. */
public record LinkedSubject(String issuer, String subject) {

    /** Under which it is kept. */
    String digest() {
        return Login.sha256(issuer + "\n" + subject);
    }
}
