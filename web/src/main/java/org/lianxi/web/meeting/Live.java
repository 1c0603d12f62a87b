package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.lianxi.meeting.sitting.FollowMeeting;
import org.lianxi.web.page.LivePart;
import org.lianxi.web.security.SignedIn;

/**
 * Keeps sign-ins and votes on a page fresh. The page listens to the meeting's stream and asks for itself when it hears of a
 * change, or every few seconds where there is no stream. It names what it shows by a number; while nothing has changed the
 * answer is 204 without a body, otherwise the page takes its live part from the answer.
 */
@Named
@RequestScoped
public class Live {

    private static final int NO_CONTENT = 204;

    @Inject
    private MeetingPage meeting;

    @Inject
    private FollowMeeting followMeeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    /** Read before what it stands for: what changes in between is asked for once more. */
    private String pulse = "";

    /** Ends the request when the page already shows what is. */
    public void answer() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (LivePart.asks(request) && getPulse().equals(request.getParameter("seen"))) {
            faces.getExternalContext().setResponseStatus(NO_CONTENT);
            faces.responseComplete();
        }
    }

    /** A number that changes with every act about the meeting, and with the language. */
    public String getPulse() {
        if (pulse.isEmpty()) {
            long revision = followMeeting.revision(signedIn.person(), meeting.meeting());
            pulse = revision + "-" + signedIn.locale().getLanguage();
        }
        return pulse;
    }

    /** Whether anything can change while one looks: from the notice to the end of the session. */
    public boolean isOn() {
        return meeting.getView().state().admitsSignIn();
    }

    /** Where the page listens; nowhere once nothing can change. Not asked for before the page is written. */
    public String getStream() {
        return isOn() ? "/live?id=" + meeting.getId() : "";
    }

    /** The value of {@code hx-trigger}: the script tells the part when to ask; without one the page stays as it is. */
    public String getTrigger() {
        return isOn() ? "told queue:last" : "none";
    }
}
