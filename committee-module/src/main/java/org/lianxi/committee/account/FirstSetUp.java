package org.lianxi.committee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The token with which the first administrator is set up; only its digest is kept. */
@Entity
@Table(name = "committee_first_set_up")
class FirstSetUp {

    static final byte ONLY = 1;

    private static final int TOKEN_BYTES = 24;

    @Id
    private byte id;

    @Column(name = "token_digest")
    private @Nullable String tokenDigest;

    /** For JPA. */
    protected FirstSetUp() {}

    String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        tokenDigest = Login.sha256(token);
        return token;
    }

    void use(String token) {
        String digest = tokenDigest;
        if (digest == null || !MessageDigest.isEqual(bytes(digest), bytes(Login.sha256(token)))) {
            throw new SetUpTokenInvalid();
        }
        tokenDigest = null;
    }

    private static byte[] bytes(String digest) {
        return digest.getBytes(StandardCharsets.US_ASCII);
    }
}
