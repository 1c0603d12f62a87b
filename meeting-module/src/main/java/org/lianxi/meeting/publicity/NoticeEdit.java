package org.lianxi.meeting.publicity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoredFileId;

/**
 * What somebody who prepares a notice changes.
 *
 * @param added pictures and scans to be put up with it
 * @param dropped of those attached before
 */
public record NoticeEdit(
        NoticeWords words, Optional<NoticeTopic> topic, List<NewFile> added, Set<StoredFileId> dropped) {

    public NoticeEdit {
        added = List.copyOf(added);
        dropped = Set.copyOf(dropped);
    }
}
