package org.lianxi.web.security;

import org.eclipse.microprofile.config.ConfigProvider;

/** Whether browsers reach us by TLS, by the setting {@code lianxi.tls}: usually a proxy in front ends it. */
final class Tls {

    private Tls() {}

    static boolean isServed() {
        return ConfigProvider.getConfig()
                .getOptionalValue("lianxi.tls", Boolean.class)
                .orElse(false);
    }
}
