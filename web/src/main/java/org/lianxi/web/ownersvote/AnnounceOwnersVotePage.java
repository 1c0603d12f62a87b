package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.AnnounceOwnersVote;
import org.lianxi.committee.voterecord.VoteNoticeDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Recording the notice of a vote. */
@Named
@RequestScoped
public class AnnounceOwnersVotePage {

    @Inject
    private AnnounceOwnersVote announceOwnersVote;

    @Inject
    private OwnersVotePage record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate postedOn;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private boolean warned;

    /** Records it. */
    public String announce() {
        announceOwnersVote.announce(
                signedIn.person(), record.vote(), new VoteNoticeDraft(postedOn, opensOn, closesOn, warned));
        notices.say("ownersvote", "announced");
        return record.address();
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean warned) {
        this.warned = warned;
    }
}
