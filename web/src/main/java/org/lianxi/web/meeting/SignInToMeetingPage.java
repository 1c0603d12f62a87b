package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Signing in to the meeting that is shown. */
@Named
@RequestScoped
public class SignInToMeetingPage {

    @Inject
    private SignInToMeeting signInToMeeting;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    public String signIn() {
        signInToMeeting.signIn(signedIn.person(), meeting.meeting());
        notices.say("meeting", "signed.in");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }
}
