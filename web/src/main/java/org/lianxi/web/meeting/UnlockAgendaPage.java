package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.UnlockAgenda;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Opening a locked agenda again, with the reason. */
@Named
@RequestScoped
public class UnlockAgendaPage {

    @Inject
    private UnlockAgenda unlockAgenda;

    @Inject
    private Permissions permissions;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Opens it, and goes on building it. */
    public String unlock() {
        unlockAgenda.unlock(signedIn.person(), meeting.meeting(), reason);
        notices.say("meeting", "unlock.done");
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** Whether the reader may open it now. */
    public boolean isMayUnlock() {
        return meeting.getView().state() == MeetingState.AGENDA_LOCKED
                && permissions.may(
                        signedIn.person(),
                        Action.LOCK_AGENDA,
                        Scope.community(meeting.getView().community()));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
