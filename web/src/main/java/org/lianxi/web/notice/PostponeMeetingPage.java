package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.notice.PostponeMeeting;
import org.lianxi.meeting.notice.PostponementCause;
import org.lianxi.meeting.notice.PostponementDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Postponing a meeting. */
@Named
@RequestScoped
public class PostponeMeetingPage {

    @Inject
    private PostponeMeeting postponeMeeting;

    @Inject
    private SittingFields fields;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable PostponementCause cause;
    private String because = "";
    private int seen;

    /** Before the form is first shown. */
    public void begin() {
        fields.beginElsewhen();
        seen = notice.getRecord().postponements();
    }

    /** Postpones it and goes on to the notice of the new date. */
    public String postpone() {
        Input.check()
                .present("cause", cause)
                .present("startsAt", fields.getStartsAt())
                .orRefuse();
        postponeMeeting.postpone(
                signedIn.person(),
                notice.meeting(),
                new PostponementDraft(
                        fields.sitting(), Optional.ofNullable(cause).orElse(PostponementCause.OTHER), because, seen));
        notices.say("notice", "postpone.done");
        return "/meeting/issueNotice.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    public PostponementCause[] getCauses() {
        return PostponementCause.values();
    }

    public @Nullable PostponementCause getCause() {
        return cause;
    }

    public void setCause(@Nullable PostponementCause cause) {
        this.cause = cause;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
