package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that differs between two versions of a notice.
 *
 * @param before the old beginning; empty unless the beginning has changed
 * @param after the new one
 * @param from the old words; empty where there were none
 * @param to the new ones
 */
public record NoticeChange(ChangeKind kind, Optional<Instant> before, Optional<Instant> after, String from, String to) {

    static NoticeChange ofTime(Instant before, Instant after) {
        return new NoticeChange(ChangeKind.STARTS_AT, Optional.of(before), Optional.of(after), "", "");
    }

    static NoticeChange of(ChangeKind kind, String from, String to) {
        return new NoticeChange(kind, Optional.empty(), Optional.empty(), from, to);
    }
}
