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
import org.jspecify.annotations.Nullable;
import org.lianxi.web.errors.RefusalTexts;
import org.lianxi.web.page.KeptForm;
import org.lianxi.web.page.LocalAddress;

/** Signing in with login and password, and back to where one wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignInDesk desk;

    @Inject
    private HttpServletRequest request;

    private String login = "";
    private String password = "";

    /** Signs in; a form that arrived after its session had expired goes back to its page, with what was typed. */
    public @Nullable String signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!desk.signIn(login, password, (HttpServletResponse)
                faces.getExternalContext().getResponse())) {
            faces.addMessage(null, refused(faces));
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
                .map(until -> texts.of("sign-in-locked", until))
                .orElseGet(() -> texts.of("sign-in-wrong"));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    /** The form that waits for the sign-in, if one arrived too late. */
    public @Nullable KeptForm getKept() {
        return KeptForm.waiting(request).orElse(null);
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

    /** Where the person wanted to go. */
    public String getTo() {
        return Optional.ofNullable(request.getParameter("to")).orElse("/");
    }
}
