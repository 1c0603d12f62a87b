package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.NewSitting;
import org.lianxi.web.meeting.MeetingPage;

/** The fields that say when and where a meeting is held after a change. */
@Named
@RequestScoped
public class SittingFields {

    @Inject
    private MeetingPage meeting;

    @Inject
    private NoticePage notice;

    @SuppressWarnings("NullAway.Init") // not before it was typed, see sitting
    private Instant startsAt;

    private int plannedMinutes;
    private String place = "";
    private String onlineLink = "";

    /** As the meeting stands now. */
    public void begin() {
        startsAt = meeting.getView().startsAt();
        beginElsewhen();
    }

    /** As the meeting stands now, but at another time. */
    public void beginElsewhen() {
        plannedMinutes = meeting.getView().plannedMinutes();
        place = meeting.getView().place();
        onlineLink = notice.getRecord().onlineLink();
    }

    /** Whether another time was typed. */
    boolean isGiven() {
        return startsAt != null;
    }

    NewSitting sitting() {
        Input.check().present("startsAt", startsAt).orRefuse();
        return new NewSitting(startsAt, plannedMinutes, place, onlineLink);
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

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
