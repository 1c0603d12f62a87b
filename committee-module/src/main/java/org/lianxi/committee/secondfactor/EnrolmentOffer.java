package org.lianxi.committee.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a person's authenticator has to learn.
 *
 * @param secret to be typed where no picture can be taken (Base32)
 * @param address the same for a picture to be taken ({@code otpauth:…})
 */
public record EnrolmentOffer(String secret, String address) {

    private static final String ISSUER = "Lianxi";

    static EnrolmentOffer of(byte[] secret, String label) {
        String text = Base32.of(secret);
        String name = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
        return new EnrolmentOffer(
                text, "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + text + "&issuer=" + ISSUER);
    }

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "EnrolmentOffer[]";
    }
}
