package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountSettings;
import org.lianxi.web.errors.RefusalTexts;
import org.lianxi.web.page.KeptForm;
import org.lianxi.web.page.LocalAddress;

/** Signing in with login and password, where it is needed with a code, and back to where one wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    private static final Set<String> REFUSED =
            Set.of("oidc-failed", "oidc-cancelled", "sign-in-not-linked", "sign-in-suspended");

    @Inject
    private SignInDesk desk;

    @Inject
    private AccountSettings settings;

    @Inject
    private HttpServletRequest request;

    private String login = "";
    private String password = "";
    private String code = "";

    /** A new visit begins with the first step; who comes back from an identity provider without success learns why. */
    public void begin() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional.ofNullable(request.getParameter("refused"))
                .filter(REFUSED::contains)
                .map(RefusalTexts.in(faces.getViewRoot().getLocale())::of)
                .ifPresent(text -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        if (request.getParameter("step") == null) {
            desk.startOver();
        }
    }

    /** Signs in; a form that arrived after its session had expired goes back to its page, with what was typed. */
    public @Nullable String signIn() throws IOException {
        return goOn(desk.signIn(login, password, response()));
    }

    /** The second step. */
    public @Nullable String signInWithCode() throws IOException {
        return goOn(desk.isCodeAsked() && desk.signInWithCode(code, response()));
    }

    private @Nullable String goOn(boolean isIn) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!isIn) {
            if (!desk.refusal().equals("sign-in-code-needed")) {
                faces.addMessage(null, refused(faces));
            }
            return null;
        }
        Optional<KeptForm> kept = KeptForm.waiting(request);
        if (kept.isPresent()) {
            kept.get().attachTo(request);
            return "/resume.xhtml";
        }
        faces.getExternalContext().redirect(LocalAddress.orHome(getTo()));
        return null;
    }

    private FacesMessage refused(FacesContext faces) {
        RefusalTexts texts = RefusalTexts.in(faces.getViewRoot().getLocale());
        String text = desk.lockedUntil()
                .map(until -> texts.of(desk.refusal(), until))
                .orElseGet(() -> texts.of(desk.refusal()));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** The form that waits for the sign-in, if one arrived too late. */
    public @Nullable KeptForm getKept() {
        return KeptForm.waiting(request).orElse(null);
    }

    /** Whether the password was right and a code is asked for. */
    public boolean isCodeAsked() {
        return desk.isCodeAsked();
    }

    public boolean isDemonstration() {
        return settings.isDemonstration();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return Optional.ofNullable(request.getParameter("to")).orElse("/");
    }
}
