package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.session.EndOtherSessions;
import org.lianxi.committee.session.EndSession;
import org.lianxi.committee.session.SessionId;
import org.lianxi.committee.session.SessionView;
import org.lianxi.committee.session.SessionViews;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Where one is signed in, and ending that from here. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private SessionViews views;

    @Inject
    private EndSession endSession;

    @Inject
    private EndOtherSessions endOtherSessions;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private List<SessionView> sessions = List.of();

    /** Reads the own sessions. */
    public void load() {
        sessions = views.own(signedIn.person());
    }

    /** Ends the session beside whose name the button was pressed. */
    public String end() {
        Optional.ofNullable(request.getParameter("end"))
                .ifPresent(id -> endSession.end(signedIn.person(), new SessionId(id)));
        notices.say("account", "sessions.ended");
        return "/account/sessions?faces-redirect=true";
    }

    /** Ends all but this one. */
    public String endOthers() {
        signedIn.session().ifPresent(present -> endOtherSessions.endOthers(signedIn.person(), present));
        notices.say("account", "sessions.ended.others");
        return "/account/sessions?faces-redirect=true";
    }

    public List<SessionView> getSessions() {
        return sessions;
    }

    /** Whether it is the session of this very page. */
    public boolean isPresent(SessionView session) {
        return signedIn.session().filter(session.id()::equals).isPresent();
    }

    /** Whether there is another one to end. */
    public boolean isOthers() {
        return sessions.stream().anyMatch(each -> !isPresent(each));
    }
}
