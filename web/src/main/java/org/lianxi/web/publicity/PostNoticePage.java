package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.publicity.PostNotice;
import org.lianxi.meeting.publicity.PostingDraft;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The proof that a notice hangs at a place. */
@Named
@RequestScoped
public class PostNoticePage {

    @Inject
    private PostNotice postNotice;

    @Inject
    private PublicNoticePage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    private String place = "";
    private @Nullable Instant postedAt;
    private @Nullable Part photo;
    private boolean photoCleared;

    /** Proposes now, and the next place at which it has to hang. */
    public void begin() {
        postedAt = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        place = page.getView().missingPlaces().stream().findFirst().orElse("");
    }

    public String post() {
        postNotice.post(
                signedIn.person(),
                page.id(),
                new PostingDraft(place, Optional.ofNullable(postedAt), SentFiles.of("photo"), photoCleared));
        notices.say("publicity", "post.done");
        return page.address();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public @Nullable Instant getPostedAt() {
        return postedAt;
    }

    public void setPostedAt(@Nullable Instant postedAt) {
        this.postedAt = postedAt;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }

    public boolean isPhotoCleared() {
        return photoCleared;
    }

    public void setPhotoCleared(boolean photoCleared) {
        this.photoCleared = photoCleared;
    }
}
