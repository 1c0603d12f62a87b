package org.lianxi.committee.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianxi.committee.secondfactor.Seal;
import org.lianxi.committee.secondfactor.SecondFactorKey;

/** Seals robots with a key of their own, made from the one that the operator keeps outside the database. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class RobotSeal {

    private static final String HMAC = "HmacSHA256";
    private static final byte[] PURPOSE = "robots of group chats".getBytes(StandardCharsets.US_ASCII);

    private final SecondFactorKey key;

    @Inject
    RobotSeal(SecondFactorKey key) {
        this.key = key;
    }

    Seal seal() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            return new Seal(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
