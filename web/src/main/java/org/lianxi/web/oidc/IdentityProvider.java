package org.lianxi.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The identity provider as it describes itself, asked over HTTP. */
final class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    /** Signatures with a public key only: a shared secret would let every client sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OidcSettings settings;
    private final HttpClient http;
    private final JsonObject description;
    private final DefaultJWTProcessor<com.nimbusds.jose.proc.SecurityContext> tokens = new DefaultJWTProcessor<>();

    private IdentityProvider(OidcSettings settings, HttpClient http, JsonObject description) throws ProviderFailed {
        this.settings = settings;
        this.http = http;
        this.description = description;
        tokens.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
    }

    /**
     * Asks for the provider's own description.
     *
     * @throws ProviderFailed if there is none, or it is another's
     */
    static IdentityProvider discover(OidcSettings settings) throws ProviderFailed {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        String address = settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        JsonObject description =
                ask(http, HttpRequest.newBuilder(secure(address)).GET());
        if (!settings.issuer().equals(description.getString("issuer", ""))) {
            throw new ProviderFailed("the provider calls itself " + description.getString("issuer", ""));
        }
        return new IdentityProvider(settings, http, description);
    }

    private JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws ProviderFailed {
        try {
            return JWKSourceBuilder.create(endpoint("jwks_uri").toURL()).build();
        } catch (MalformedURLException e) {
            throw new ProviderFailed("the address of the keys", e);
        }
    }

    /** Where the browser is sent. */
    String address(Journey journey, String back) throws ProviderFailed {
        return endpoint("authorization_endpoint")
                + "?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "client_id",
                        settings.client(),
                        "redirect_uri",
                        back,
                        "state",
                        journey.state(),
                        "nonce",
                        journey.nonce(),
                        "code_challenge",
                        journey.challenge(),
                        "code_challenge_method",
                        "S256"));
    }

    /** Turns the code into the provider's word on who this is, and checks every part of it. */
    Identity identity(String code, Journey journey, String back) throws ProviderFailed {
        String basic = Base64.getEncoder()
                .encodeToString((encoded(settings.client()) + ":" + encoded(settings.secret()))
                        .getBytes(StandardCharsets.UTF_8));
        JsonObject answer = ask(
                http,
                HttpRequest.newBuilder(endpoint("token_endpoint"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                back,
                                "code_verifier",
                                journey.verifier())))));
        return checked(answer.getString("id_token", ""), journey);
    }

    private Identity checked(String token, Journey journey) throws ProviderFailed {
        JWTClaimsSet expected = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .claim("nonce", journey.nonce())
                .build();
        tokens.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(settings.client(), expected, Set.of("sub", "exp", "iat", "nonce")));
        try {
            JWTClaimsSet claims = tokens.process(token, null);
            boolean isForUs = Optional.ofNullable(claims.getStringClaim("azp"))
                    .map(settings.client()::equals)
                    .orElse(claims.getAudience().size() == 1);
            if (!isForUs) {
                throw new ProviderFailed("a token for another client");
            }
            return new Identity(settings.issuer(), claims.getSubject(), isSecondFactorProven(claims));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new ProviderFailed("a token that does not hold", e);
        }
    }

    private boolean isSecondFactorProven(JWTClaimsSet claims) throws ParseException {
        List<String> methods =
                Optional.ofNullable(claims.getStringListClaim("amr")).orElse(List.of());
        String level = Optional.ofNullable(claims.getStringClaim("acr")).orElse("");
        return settings.secondFactors().contains(level)
                || methods.stream().anyMatch(settings.secondFactors()::contains);
    }

    private URI endpoint(String name) throws ProviderFailed {
        return secure(description.getString(name, ""));
    }

    /** TLS, but for a provider on this very machine. */
    private static URI secure(String address) throws ProviderFailed {
        try {
            URI uri = new URI(address);
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            boolean isNear = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
            if ("https".equals(uri.getScheme()) || (isNear && "http".equals(uri.getScheme()))) {
                return uri;
            }
            throw new ProviderFailed("not an https address: " + address);
        } catch (URISyntaxException e) {
            throw new ProviderFailed("not an address: " + address, e);
        }
    }

    private static JsonObject ask(HttpClient http, HttpRequest.Builder request) throws ProviderFailed {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new ProviderFailed("status " + answer.statusCode());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailed("interrupted", e);
        } catch (IOException | JsonException e) {
            throw new ProviderFailed("no answer", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
