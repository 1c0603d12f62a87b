package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.attendance.LeaveMeeting;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Signing in to the meeting that is shown. */
@Named
@RequestScoped
public class SignInToMeetingPage {

    @Inject
    private LeaveMeeting leaveMeeting;

    @Inject
    private SignInToMeeting signInToMeeting;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Leaves the room, for good or to come back. */
    public String leave() {
        leaveMeeting.leave(signedIn.person(), meeting.meeting());
        notices.say("meeting", "left");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public String signIn() {
        signInToMeeting.signIn(signedIn.person(), meeting.meeting());
        notices.say("meeting", "signed.in");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }
}
