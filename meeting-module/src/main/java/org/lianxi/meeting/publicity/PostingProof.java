package org.lianxi.meeting.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.StoredFileId;

/** That an edition of a notice hangs at a place on paper: where, since when, a photo, and who put it up. SC-12.5. */
@Embeddable
class PostingProof {

    private int edition;

    private String place;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Column(name = "poster_post")
    private String posterPost;

    @Column(name = "photo_id")
    private String photo;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PostingProof() {}

    PostingProof(int edition, String place, Instant postedAt, PersonId by, String posterPost, StoredFileId photo) {
        this.edition = edition;
        this.place = place.strip();
        this.postedAt = postedAt;
        this.postedBy = by.value();
        this.posterPost = posterPost.strip();
        this.photo = photo.value();
    }

    int edition() {
        return edition;
    }

    String place() {
        return place;
    }

    Instant postedAt() {
        return postedAt;
    }

    String posterPost() {
        return posterPost;
    }

    StoredFileId photo() {
        return new StoredFileId(photo);
    }
}
