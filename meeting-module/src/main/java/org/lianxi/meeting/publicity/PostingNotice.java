package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.meeting.document.StoredFileId;

@ApplicationScoped
@Transactional
class PostingNotice implements PostNotice {

    private static final int LONGEST_PLACE = 100;

    private final PublicNoticeRepository repository;
    private final Permissions permissions;
    private final Mandates mandates;
    private final StoreFiles storeFiles;
    private final Procedures procedures;
    private final WorkingDays days;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    PostingNotice(
            PublicNoticeRepository repository,
            Permissions permissions,
            Mandates mandates,
            StoreFiles storeFiles,
            Procedures procedures,
            WorkingDays days,
            PublicNoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.mandates = mandates;
        this.storeFiles = storeFiles;
        this.procedures = procedures;
        this.days = days;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void post(PersonId by, PublicNoticeId id, PostingDraft draft) {
        PublicNotice notice = repository.getForAct(id);
        permissions.require(by, Action.PREPARE_PUBLIC_NOTICE, Scope.community(notice.community()));
        Instant now = clock.instant();
        check(draft, now);
        StoredFileId photo =
                storeFiles.store(by, NoticeFiles.of(id), draft.photos()).get(0).id();
        PostingProof proof = new PostingProof(
                notice.edition(), draft.place(), draft.postedAt().orElse(now), by, postOf(by, notice), photo);
        boolean isPosted =
                notice.post(proof, new NoticePeriod(procedures.in(notice.community(), notice.rulesAt()), days));
        if (!isPosted) {
            acts.fire(new PostingProofGiven(by, id, notice.community(), notice.edition()));
            return;
        }
        Instant expiresAt = notice.expiresAt().orElseThrow();
        workflow.posted(id, expiresAt);
        acts.fire(new NoticePosted(
                by,
                id,
                notice.community(),
                notice.resolution(),
                notice.edition(),
                notice.postedAt().orElseThrow(),
                expiresAt));
    }

    private void check(PostingDraft draft, Instant now) {
        Input input = Input.check()
                .text("place", draft.place(), 1, LONGEST_PLACE)
                .given("postedAt", draft.postedAt())
                .that(draft.postedAt().stream().noneMatch(now::isBefore), "postedAt", "input-in-future")
                .that(draft.photos().size() == 1, "photo", "posting-photo-required")
                .that(draft.photoCleared(), "photoCleared", "photo-not-cleared");
        NoticeFiles.check(input, "photo", draft.photos(), storeFiles).orRefuse();
    }

    /** The post in which somebody acts here, as the proof names it. */
    private String postOf(PersonId by, PublicNotice notice) {
        return mandates.of(by).stream()
                .filter(mandate -> mandate.organisation().equals(notice.community()))
                .map(mandate -> mandate.post().name())
                .sorted()
                .findFirst()
                .orElse("");
    }
}
