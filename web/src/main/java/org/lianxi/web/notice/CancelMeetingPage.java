package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.NewSitting;
import org.lianxi.meeting.notice.CancelMeeting;
import org.lianxi.meeting.notice.CancellationDraft;
import org.lianxi.meeting.notice.CancellationGround;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Cancelling a meeting. */
@Named
@RequestScoped
public class CancelMeetingPage {

    @Inject
    private CancelMeeting cancelMeeting;

    @Inject
    private SittingFields fields;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable CancellationGround ground;
    private String because = "";

    /** Cancels it and shows it, or the one that is held instead. */
    public String cancel() {
        Input.check().present("ground", ground).orRefuse();
        Optional<NewSitting> instead = fields.isGiven() ? Optional.of(fields.sitting()) : Optional.empty();
        Optional<MeetingId> other = cancelMeeting.cancel(
                signedIn.person(),
                notice.meeting(),
                new CancellationDraft(Optional.ofNullable(ground).orElse(CancellationGround.OTHER), because, instead));
        notices.say("notice", "cancel.done");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + other.orElse(notice.meeting());
    }

    public CancellationGround[] getGrounds() {
        return CancellationGround.values();
    }

    public @Nullable CancellationGround getGround() {
        return ground;
    }

    public void setGround(@Nullable CancellationGround ground) {
        this.ground = ground;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
