package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.document.StoredFileView;

@ApplicationScoped
class StoredTaskFiles implements TaskFiles {

    private final StoreFiles storeFiles;
    private final Files files;

    @Inject
    StoredTaskFiles(StoreFiles storeFiles, Files files) {
        this.storeFiles = storeFiles;
        this.files = files;
    }

    @Override
    public Input check(Input input, String field, List<NewFile> attached) {
        Input checked = input;
        for (Problem problem : storeFiles.check(field, attached)) {
            checked = checked.that(
                    false, problem.field(), problem.code(), problem.arguments().toArray());
        }
        return checked;
    }

    @Override
    public List<StoredFileId> store(PersonId by, TaskId task, List<NewFile> attached) {
        return storeFiles.store(by, subject(task), attached).stream()
                .map(StoredFileView::id)
                .toList();
    }

    @Override
    public List<StoredFileView> of(TaskId task) {
        return files.of(subject(task));
    }

    private static Subject subject(TaskId task) {
        return new Subject(TaskFileOwner.KIND, task.value());
    }
}
