package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.meeting.document.StoredFileId;

@ApplicationScoped
@Transactional
class AttachingPaper implements AttachPaper {

    private final AgendaDesk desk;
    private final AgendaItemRepository items;
    private final StoreFiles storeFiles;
    private final Files files;
    private final Event<Act> acts;

    @Inject
    AttachingPaper(AgendaDesk desk, AgendaItemRepository items, StoreFiles storeFiles, Files files, Event<Act> acts) {
        this.desk = desk;
        this.items = items;
        this.storeFiles = storeFiles;
        this.files = files;
        this.acts = acts;
    }

    @Override
    public void attach(PersonId by, AgendaItemId id, List<NewFile> papers) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = desk.open(by, item.meeting(), SeenAgenda.whatever());
        Subject subject = AgendaItemPapers.of(id);
        Input.check()
                .that(!papers.isEmpty(), "files", "input-required")
                .that(
                        files.of(subject).size() + papers.size() <= StoreFiles.MOST_FILES,
                        "files",
                        "too-many-files",
                        StoreFiles.MOST_FILES)
                .orRefuse();
        storeFiles.store(by, subject, papers);
        desk.changed(by, meeting, AgendaChangeKind.PAPER_ATTACHED, item.matter());
        acts.fire(new PaperAttached(by, meeting.id(), id, papers.size(), meeting.community()));
    }

    @Override
    public void remove(PersonId by, AgendaItemId id, StoredFileId paper) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = desk.open(by, item.meeting(), SeenAgenda.whatever());
        storeFiles.remove(AgendaItemPapers.of(id), paper);
        desk.changed(by, meeting, AgendaChangeKind.PAPER_REMOVED, item.matter());
        acts.fire(new PaperRemoved(by, meeting.id(), id, paper, meeting.community()));
    }
}
