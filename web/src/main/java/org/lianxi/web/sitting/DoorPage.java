package org.lianxi.web.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.sitting.PassDoor;
import org.lianxi.web.meeting.MeetingPage;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** Whoever has scanned the picture at the door confirms the sign-in. */
@Named
@RequestScoped
public class DoorPage {

    @Inject
    private PassDoor passDoor;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    /** Signs in, and goes on to the room. */
    public String pass() {
        passDoor.pass(signedIn.person(), meeting.meeting(), asked.find("token").orElse(""));
        return "/sitting/room.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }
}
