package org.lianxi.web.ownmeeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownmeeting.OwnMeetingId;
import org.lianxi.committee.ownmeeting.OwnMeetingView;
import org.lianxi.committee.ownmeeting.OwnMeetingViews;
import org.lianxi.committee.ownmeeting.PostOwnDecision;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One own meeting of a committee, and the posting of its decision. */
@Named
@RequestScoped
public class OwnMeetingPage {

    @Inject
    private OwnMeetingViews meetings;

    @Inject
    private PostOwnDecision postOwnDecision;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable OwnMeetingView view;
    private @Nullable LocalDate postedOn;
    private String place = "";

    /** Reads it before anything is written. */
    public void load() {
        view = read();
    }

    public OwnMeetingView getView() {
        OwnMeetingView read = view == null ? read() : view;
        view = read;
        return read;
    }

    /** Whether the reader may write down that the decision was posted. */
    public boolean isMayPost() {
        return getView().result().isDecisionValid()
                && getView().postedOn().isEmpty()
                && meetings.mayRecord(signedIn.person(), getView().committee());
    }

    /** Writes it down. */
    public String post() {
        postOwnDecision.post(signedIn.person(), new OwnMeetingId(asked.getId()), postedOn, place);
        notices.say("ownmeeting", "posted");
        return "/ownMeeting/view?faces-redirect=true&id=" + asked.getId();
    }

    private OwnMeetingView read() {
        return meetings.get(signedIn.person(), new OwnMeetingId(asked.getId()));
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
