package org.lianxi.meeting.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.meeting.document.StoredFileView;

/**
 * One entry in the history of a task.
 *
 * @param by empty for what the timer did
 * @param text note, report, remark or reason; empty when there is none
 */
public record TaskEntryView(
        TaskEntryKind kind, Instant at, Optional<PersonView> by, String text, List<StoredFileView> files) {

    public TaskEntryView {
        files = List.copyOf(files);
    }
}
