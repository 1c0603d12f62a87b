package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.numbering.DocumentNumber;

/**
 * A version of a notice.
 *
 * @param document the number of the notice; empty for those from before notices were numbered
 * @param changes what differs from the version before; empty in the first
 * @param replies what was answered to it
 */
public record VersionView(
        int number,
        NoticeCause cause,
        Optional<DocumentNumber> document,
        Instant issuedAt,
        String issuedByName,
        Instant readBy,
        NoticeContent content,
        String note,
        List<NoticeChange> changes,
        Replies replies) {

    public VersionView {
        changes = List.copyOf(changes);
    }

    /** How many answered what. */
    public record Replies(int recipients, int confirmed, int declined, int silent) {}
}
