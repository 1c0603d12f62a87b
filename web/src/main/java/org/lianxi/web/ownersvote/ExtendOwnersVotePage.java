package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.ExtendOwnersVote;
import org.lianxi.committee.voterecord.ExtensionDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Giving a vote more days. */
@Named
@RequestScoped
public class ExtendOwnersVotePage {

    @Inject
    private ExtendOwnersVote extendOwnersVote;

    @Inject
    private OwnersVotePage record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate postedOn;
    private @Nullable LocalDate closesOn;

    /** Records the new notice. */
    public String extend() {
        extendOwnersVote.extend(signedIn.person(), record.vote(), new ExtensionDraft(postedOn, closesOn));
        notices.say("ownersvote", "extended");
        return record.address();
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
