package org.lianxi.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a provider's word is worth, with a small provider of the test's own that also lies. */
@SuppressWarnings("JavaUtilDate") // the library wants it
class IdentityProviderTest {

    private static final String BACK = "http://127.0.0.1/oidc/callback";
    private static final RSAKey KEY = key();
    private static final RSAKey FOREIGN_KEY = key();

    private final Instant moment = Instant.parse("2026-03-16T01:00:00Z");
    private final Journey journey = Journey.begin(false, "/inbox", moment);
    private final HttpServer http = server();
    private String token = "";

    @BeforeEach
    void serve() {
        answer(
                "/.well-known/openid-configuration",
                () ->
                        """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}"""
                                .formatted(issuer()));
        answer("/keys", () -> new JWKSet(KEY.toPublicJWK()).toString());
        answer("/token", () -> "{\"id_token\":\"" + token + "\"}");
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void recognises_who_was_signed_for_us() throws Exception {
        token = signed(KEY, claims -> claims);

        Identity identity = identity(Set.of());

        assertThat(identity).isEqualTo(new Identity(issuer(), "4711", false));
    }

    @Test
    void believes_in_a_second_factor_only_if_its_name_is_configured() throws Exception {
        token = signed(KEY, claims -> claims.claim("amr", List.of("pwd", "otp")).claim("acr", "2"));

        assertThat(identity(Set.of()).secondFactorProven()).isFalse();
        assertThat(identity(Set.of("hwk")).secondFactorProven()).isFalse();
        assertThat(identity(Set.of("otp")).secondFactorProven()).isTrue();
        assertThat(identity(Set.of("2")).secondFactorProven()).isTrue();
    }

    @Test
    void refuses_every_word_that_is_not_for_this_journey() {
        refuses(signed(KEY, claims -> claims.claim("nonce", "planted")));
        refuses(signed(KEY, claims -> claims.claim("nonce", null)));
        refuses(signed(KEY, claims -> claims.audience("another-client")));
        refuses(signed(KEY, claims -> claims.audience(List.of("lianxi", "another"))));
        refuses(signed(KEY, claims -> claims.claim("azp", "another-client")));
        refuses(signed(KEY, claims -> claims.issuer("https://elsewhere.example")));
        refuses(signed(KEY, claims -> claims.expirationTime(new Date(0))));
        refuses(signed(FOREIGN_KEY, claims -> claims));
        refuses(new PlainJWT(claims()).serialize());
        refuses("");
    }

    @Test
    void sends_the_browser_with_state_nonce_and_challenge() throws Exception {
        String address = provider(Set.of()).address(journey, BACK);

        assertThat(address)
                .startsWith(issuer() + "/auth?")
                .contains("state=" + journey.state(), "nonce=" + journey.nonce(), "code_challenge_method=S256")
                .contains("code_challenge=" + journey.challenge())
                .doesNotContain(journey.verifier());
    }

    @Test
    void is_nobody_who_calls_itself_otherwise_or_speaks_without_tls() {
        assertThatThrownBy(() -> IdentityProvider.discover(settings(issuer() + "/", Set.of())))
                .isInstanceOf(ProviderFailed.class);
        assertThatThrownBy(() -> IdentityProvider.discover(settings("http://idp.example", Set.of())))
                .isInstanceOf(ProviderFailed.class);
    }

    private void refuses(String lie) {
        token = lie;
        assertThatThrownBy(() -> identity(Set.of())).isInstanceOf(ProviderFailed.class);
    }

    private Identity identity(Set<String> secondFactors) throws ProviderFailed {
        return provider(secondFactors).identity("code", journey, BACK);
    }

    private IdentityProvider provider(Set<String> secondFactors) throws ProviderFailed {
        return IdentityProvider.discover(settings(issuer(), secondFactors));
    }

    private static OidcSettings settings(String issuer, Set<String> secondFactors) {
        return new OidcSettings(issuer, "lianxi", "secret", secondFactors);
    }

    private String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> lie) {
        try {
            JWTClaimsSet claims = lie.apply(new JWTClaimsSet.Builder(claims())).build();
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims() {
        Date now = new Date(System.currentTimeMillis());
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("4711")
                .audience("lianxi")
                .issueTime(now)
                .expirationTime(Date.from(now.toInstant().plus(Duration.ofMinutes(5))))
                .claim("nonce", journey.nonce())
                .build();
    }

    private String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private void answer(String path, Supplier<String> body) {
        http.createContext(path, exchange -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
