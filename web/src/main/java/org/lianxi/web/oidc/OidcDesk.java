package org.lianxi.web.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianxi.committee.account.LinkSignIn;
import org.lianxi.committee.account.SubjectLinkedElsewhere;
import org.lianxi.web.page.LocalAddress;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignInDesk;
import org.lianxi.web.security.SignedIn;

/** Sends people to the identity provider and receives them back. */
@Named
@RequestScoped
public class OidcDesk {

    static final String BACK = "/oidc/callback";

    private static final System.Logger LOG = System.getLogger(OidcDesk.class.getName());

    @Inject
    private SignInDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private LinkSignIn linkSignIn;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    /** Whether there is a provider. */
    public boolean isConfigured() {
        return OidcSettings.configured().isPresent();
    }

    /** Where the browser goes to sign in, or to link the account of whoever is signed in. */
    String departure(boolean isLink, String to) {
        Optional<OidcSettings> settings = OidcSettings.configured();
        if (settings.isEmpty()) {
            return refused("oidc-failed");
        }
        try {
            Journey journey = Journey.begin(isLink, to, clock.instant());
            String address = IdentityProvider.discover(settings.get()).address(journey, back());
            journey.waitIn(request.getSession(true));
            return address;
        } catch (ProviderFailed e) {
            LOG.log(System.Logger.Level.WARNING, "identity provider", e);
            return refused("oidc-failed");
        }
    }

    /** Where the browser goes after it came back. */
    String arrival(HttpServletResponse response) {
        Optional<Journey> journey = Journey.end(request, clock.instant());
        Optional<OidcSettings> settings = OidcSettings.configured();
        if (journey.isEmpty() || settings.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "an answer of the identity provider that nobody waits for");
            return refused("oidc-failed");
        }
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        if (code.isEmpty()) {
            return cancelled(journey.get());
        }
        try {
            Identity identity = IdentityProvider.discover(settings.get()).identity(code, journey.get(), back());
            return journey.get().isLink() ? link(identity) : signIn(identity, journey.get(), response);
        } catch (ProviderFailed e) {
            LOG.log(System.Logger.Level.WARNING, "identity provider", e);
            return refused("oidc-failed");
        }
    }

    private String cancelled(Journey journey) {
        return journey.isLink() ? "/account" : refused("oidc-cancelled");
    }

    private String signIn(Identity identity, Journey journey, HttpServletResponse response) {
        if (desk.signIn(identity.linked(), identity.secondFactorProven(), response)) {
            return LocalAddress.orHome(journey.to());
        }
        if (desk.isCodeAsked()) {
            return "/sign-in?step=code&to=" + URLEncoder.encode(journey.to(), StandardCharsets.UTF_8);
        }
        return refused(desk.refusal());
    }

    private String link(Identity identity) {
        if (!signedIn.isLiving()) {
            return refused("oidc-failed");
        }
        try {
            linkSignIn.link(signedIn.person(), identity.linked());
            notices.say("account", "link.done");
        } catch (SubjectLinkedElsewhere elsewhere) {
            notices.say("account", "link.elsewhere");
        }
        return "/account";
    }

    private static String refused(String code) {
        return "/sign-in?refused=" + code;
    }

    /** The provider knows this address; behind a proxy with TLS the browser sees another scheme than we. */
    private String back() {
        boolean tls = ConfigProvider.getConfig()
                .getOptionalValue("lianxi.tls", Boolean.class)
                .orElse(false);
        return (tls ? "https" : request.getScheme()) + "://" + request.getHeader("Host") + BACK;
    }
}
