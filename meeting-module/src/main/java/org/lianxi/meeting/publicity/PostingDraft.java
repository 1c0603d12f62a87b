package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.document.NewFile;

/**
 * That a notice hangs somewhere.
 *
 * @param photos one photo of it at its place
 * @param photoCleared that the photo shows no face, no number plate and no name
 */
public record PostingDraft(String place, Optional<Instant> postedAt, List<NewFile> photos, boolean photoCleared) {

    public PostingDraft {
        photos = List.copyOf(photos);
    }
}
