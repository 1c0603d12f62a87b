package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.attendance.RecordLeaving;
import org.lianxi.meeting.attendance.RecordSignIn;
import org.lianxi.meeting.convening.CloseInquorate;
import org.lianxi.meeting.convening.OpenSession;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The door of a meeting: who has signed in, then the opening or the end without a quorum. */
@Named
@RequestScoped
public class OpenSessionPage {

    /** The name of the buttons that record a sign-in; their value is the person. */
    static final String RECORD = "record";

    /** The name of the buttons that record a leaving; their value is the person. */
    static final String LEAVING = "leaving";

    @Inject
    private RecordLeaving recordLeaving;

    @Inject
    private OpenSession openSession;

    @Inject
    private CloseInquorate closeInquorate;

    @Inject
    private RecordSignIn recordSignIn;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String remark = "";
    private String whyEarly = "";

    /** Opens, and goes on to the votes. */
    public String open() {
        openSession.open(signedIn.person(), meeting.meeting(), whyEarly);
        return on("closeSession", "openSession.opened");
    }

    /** Ends the meeting before it began. */
    public String closeInquorate() {
        closeInquorate.close(signedIn.person(), meeting.meeting(), remark);
        return on("view", "openSession.closed");
    }

    /** Records somebody who is in the room but not at a screen. */
    public String recordSignIn() {
        PersonId present =
                new PersonId(Optional.ofNullable(request.getParameter(RECORD)).orElse(""));
        recordSignIn.record(signedIn.person(), meeting.meeting(), present);
        return on("openSession", "openSession.recorded");
    }

    /** Records somebody who has left the room. */
    public String recordLeaving() {
        PersonId gone =
                new PersonId(Optional.ofNullable(request.getParameter(LEAVING)).orElse(""));
        recordLeaving.record(signedIn.person(), meeting.meeting(), gone);
        return on("openSession", "openSession.left");
    }

    private String on(String page, String notice) {
        notices.say("meeting", notice);
        return "/meeting/" + page + ".xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public String getWhyEarly() {
        return whyEarly;
    }

    public void setWhyEarly(String whyEarly) {
        this.whyEarly = whyEarly;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
