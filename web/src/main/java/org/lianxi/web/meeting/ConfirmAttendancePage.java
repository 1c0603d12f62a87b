package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.convening.ConfirmAttendance;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Answering the notice. */
@Named
@RequestScoped
public class ConfirmAttendancePage {

    @Inject
    private ConfirmAttendance confirmAttendance;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    private String reason = "";

    public String confirm() {
        confirmAttendance.confirm(signedIn.person(), meeting.meeting(), version());
        return answered("confirmAttendance.confirmed");
    }

    public String decline() {
        confirmAttendance.decline(signedIn.person(), meeting.meeting(), version(), reason);
        return answered("confirmAttendance.declined");
    }

    /** The version that was read when the form was shown; an unreadable one is none. */
    private int version() {
        return asked.find("version")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private String answered(String notice) {
        notices.say("meeting", notice);
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
