package org.lianxi.meeting.publicity;

import java.time.Instant;
import org.lianxi.meeting.document.StoredFileId;

/** Where an edition hangs or hung. */
public record PostingProofView(int edition, String place, Instant postedAt, String posterPost, StoredFileId photo) {}
