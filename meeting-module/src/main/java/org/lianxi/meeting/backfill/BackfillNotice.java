package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.document.NewFile;

/**
 * How its delegates were called, and the scans: second step.
 *
 * @param givenAt needed when it was given, and before the meeting
 * @param proof how that is known, up to 500 characters; needed when it was given
 * @param scans the paper minutes, the attendance sheet and the notice as PDF or pictures, added to those that are there
 */
public record BackfillNotice(NoticeOnPaper notice, Optional<Instant> givenAt, String proof, List<NewFile> scans) {

    public BackfillNotice {
        scans = List.copyOf(scans);
    }
}
