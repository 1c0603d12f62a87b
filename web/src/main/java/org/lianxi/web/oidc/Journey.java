package org.lianxi.web.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A person's way to the identity provider and back. It waits in the session of the browser that set out, so an answer
 * that somebody else has asked for finds none.
 *
 * @param state comes back with the answer
 * @param nonce comes back inside the signed token
 * @param verifier proves to the provider that who set out also returns (PKCE)
 * @param isLink whether a signed-in person links the own account, rather than signs in
 * @param to where the person wanted to go
 */
record Journey(String state, String nonce, String verifier, boolean isLink, String to, Instant until)
        implements Serializable {

    private static final String ATTRIBUTE = "org.lianxi.web.oidc.journey";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Journey begin(boolean isLink, String to, Instant moment) {
        return new Journey(random(), random(), random(), isLink, to, moment.plus(PATIENCE));
    }

    void waitIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The journey to which an answer belongs, once. */
    static Optional<Journey> end(HttpServletRequest request, Instant moment) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<Journey> waiting = Optional.ofNullable((Journey) session.getAttribute(ATTRIBUTE));
        session.removeAttribute(ATTRIBUTE);
        String state = Optional.ofNullable(request.getParameter("state")).orElse("");
        return waiting.filter(each -> each.state.equals(state) && moment.isBefore(each.until));
    }

    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
