package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.PublishOwnersVoteResult;
import org.lianxi.committee.voterecord.ResultNoticeDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Recording the posting of a result. */
@Named
@RequestScoped
public class PublishOwnersVotePage {

    @Inject
    private PublishOwnersVoteResult publishOwnersVoteResult;

    @Inject
    private OwnersVotePage record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate postedOn;
    private String place = "";

    /** Records it. */
    public String publish() {
        publishOwnersVoteResult.publish(signedIn.person(), record.vote(), new ResultNoticeDraft(postedOn, place));
        notices.say("ownersvote", "published");
        return record.address();
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
