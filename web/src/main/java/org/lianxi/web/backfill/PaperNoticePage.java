package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.backfill.BackfillNotice;
import org.lianxi.meeting.backfill.EnterBackfill;
import org.lianxi.meeting.backfill.NoticeOnPaper;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The second step: how the delegates were called, and the scans. */
@Named
@RequestScoped
public class PaperNoticePage {

    @Inject
    private EnterBackfill enterBackfill;

    @Inject
    private BackfillPage backfill;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was chosen, see save
    private NoticeOnPaper notice;

    private @Nullable Instant givenAt;
    private String proof = "";
    private @Nullable List<Part> scans;

    /** Puts what is entered already into the form. */
    public void begin() {
        backfill.getView().notice().ifPresent(kept -> notice = kept);
        givenAt = backfill.getView().noticeGivenAt().orElse(null);
        proof = backfill.getView().noticeProof();
    }

    /** Keeps the step and goes on to the next. */
    public String save() {
        Input.check().present("notice", notice).orRefuse();
        enterBackfill.notice(
                signedIn.person(),
                backfill.id(),
                new BackfillNotice(notice, Optional.ofNullable(givenAt), proof, SentFiles.of("scans")));
        notices.say("backfill", "step.saved");
        return "/backfill/attendance?faces-redirect=true&id=" + backfill.id();
    }

    public NoticeOnPaper[] getChoices() {
        return NoticeOnPaper.values();
    }

    public NoticeOnPaper getNotice() {
        return notice;
    }

    public void setNotice(NoticeOnPaper notice) {
        this.notice = notice;
    }

    public @Nullable Instant getGivenAt() {
        return givenAt;
    }

    public void setGivenAt(@Nullable Instant givenAt) {
        this.givenAt = givenAt;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public @Nullable List<Part> getScans() {
        return scans;
    }

    public void setScans(@Nullable List<Part> scans) {
        this.scans = scans;
    }
}
