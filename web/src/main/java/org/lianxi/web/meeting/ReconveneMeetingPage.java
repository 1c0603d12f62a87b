package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.ReconveneMeeting;
import org.lianxi.meeting.convening.ReconvenedDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Calling a meeting again that had no quorum. */
@Named
@RequestScoped
public class ReconveneMeetingPage {

    @Inject
    private ReconveneMeeting reconveneMeeting;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was typed, see reconvene
    private Instant startsAt;

    private int plannedMinutes;
    private String place = "";

    /** Before the form is first shown: as long and where the first sitting was to be. */
    public void begin() {
        plannedMinutes = meeting.getView().plannedMinutes();
        place = meeting.getView().place();
    }

    /** Plans the second sitting, and goes on to its agenda. */
    public String reconvene() {
        Input.check().present("startsAt", startsAt).orRefuse();
        MeetingId second = reconveneMeeting.reconvene(
                signedIn.person(), meeting.meeting(), new ReconvenedDraft(startsAt, plannedMinutes, place));
        notices.say("meeting", "reconvened");
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + second;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(int plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
