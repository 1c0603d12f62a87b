package org.lianxi.web.oidc;

/** The identity provider did not answer, or not as it has to. The person signs in with the password instead. */
final class ProviderFailed extends Exception {

    private static final long serialVersionUID = 1;

    ProviderFailed(String why) {
        super(why);
    }

    ProviderFailed(String why, Throwable cause) {
        super(why, cause);
    }
}
