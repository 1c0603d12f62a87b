package org.lianxi.meeting.document;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no file with this id. */
public final class UnknownFile extends Refusal {

    UnknownFile(StoredFileId id) {
        super(Kind.UNKNOWN, "No file " + id);
    }
}
