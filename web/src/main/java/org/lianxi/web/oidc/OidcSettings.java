package org.lianxi.web.oidc;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator has set about the identity provider.
 *
 * @param secondFactors values of {@code acr} or {@code amr} that count as a second factor here; usually none
 */
record OidcSettings(String issuer, String client, String secret, Set<String> secondFactors) {

    /** Empty while no provider is set. */
    static Optional<OidcSettings> configured() {
        return setting("issuer").flatMap(issuer -> setting("client")
                .map(client -> new OidcSettings(
                        issuer,
                        client,
                        setting("secret").orElse(""),
                        setting("second-factors").stream()
                                .flatMap(text -> Stream.of(text.split(",")))
                                .map(String::strip)
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("lianxi.oidc." + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", client=" + client + "]";
    }
}
