package org.lianxi.meeting.publicity;

import java.util.List;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;

/** The files that belong to a public notice: what is put up with it, and the photos that prove where it hangs. */
final class NoticeFiles {

    static final String KIND = "publicNotice";

    private NoticeFiles() {}

    static Subject of(PublicNoticeId notice) {
        return new Subject(KIND, notice.value());
    }

    /** Adds what is wrong with the files to a check. */
    static Input check(Input input, String field, List<NewFile> files, StoreFiles storeFiles) {
        Input checked = input;
        for (Problem problem : storeFiles.check(field, files)) {
            checked = checked.that(
                    false, problem.field(), problem.code(), problem.arguments().toArray());
        }
        return checked;
    }
}
