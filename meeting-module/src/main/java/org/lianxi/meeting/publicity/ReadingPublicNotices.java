package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.document.Files;

@ApplicationScoped
@Transactional
class ReadingPublicNotices implements PublicNoticeViews {

    private final PublicNoticeRepository repository;
    private final Permissions permissions;
    private final Organisations organisations;
    private final KnownNames names;
    private final Files files;
    private final InstantSource clock;

    @Inject
    ReadingPublicNotices(
            PublicNoticeRepository repository,
            Permissions permissions,
            Organisations organisations,
            KnownNames names,
            Files files,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.organisations = organisations;
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public PublicNoticeView get(PersonId by, PublicNoticeId id) {
        PublicNotice notice = repository.get(id);
        permissions.require(by, Action.READ_PUBLIC_NOTICE, Scope.community(notice.community()));
        return new PublicNoticeView(
                line(notice, organisations.names(Set.of(notice.community()))),
                notice.community(),
                notice.resolution(),
                notice.topic(),
                notice.words(),
                files.of(NoticeFiles.of(id)).stream()
                        .filter(file -> notice.attachments().contains(file.id()))
                        .toList(),
                findings(notice),
                notice.returnedWords(),
                notice.proofs().stream().map(ReadingPublicNotices::proof).toList(),
                notice.state().isToBePosted() ? notice.missingPlaces() : List.of(),
                notice.editions().stream().map(ReadingPublicNotices::past).toList(),
                notice.postBy(),
                notice.postedAt(),
                notice.reportedWords(),
                notice.takeDownBy(),
                notice.overtaken(),
                notice.corrects(),
                notice.compliance(clock.instant()),
                may(by, notice));
    }

    private List<Finding> findings(PublicNotice notice) {
        return notice.state().isBeingPrepared()
                ? RedactionCheck.of(notice.words(), names.around(notice.community()))
                : List.of();
    }

    private static PostingProofView proof(PostingProof proof) {
        return new PostingProofView(
                proof.edition(), proof.place(), proof.postedAt(), proof.posterPost(), proof.photo());
    }

    private static PastEditionView past(PastEdition edition) {
        return new PastEditionView(
                edition.number(), edition.postedAt(), edition.takenDownAt(), edition.reason(), edition.explanation());
    }

    private PublicNoticeView.May may(PersonId by, PublicNotice notice) {
        Scope here = Scope.community(notice.community());
        boolean prepares = permissions.may(by, Action.PREPARE_PUBLIC_NOTICE, here);
        boolean confirms = permissions.may(by, Action.POST_PUBLIC_NOTICE, here);
        PublicNoticeState state = notice.state();
        boolean isPosted = state == PublicNoticeState.POSTED;
        return new PublicNoticeView.May(
                prepares && state.isBeingPrepared(),
                confirms
                        && state == PublicNoticeState.REDACTION_CHECKED
                        && !notice.preparedBy().equals(Optional.of(by)),
                prepares && state.isToBePosted(),
                prepares && isPosted,
                isPosted && notice.reportedAt().isEmpty(),
                isPosted && (prepares || confirms));
    }

    @Override
    public Page<PublicNoticeLine> page(PersonId by, Optional<PublicNoticeState> state, PageRequest request) {
        List<PublicNotice> found = repository.find(
                readWholly(by), state.map(Set::of).orElseGet(() -> EnumSet.allOf(PublicNoticeState.class)), request);
        Map<OrganisationId, String> communities =
                organisations.names(found.stream().map(PublicNotice::community).collect(Collectors.toSet()));
        return Page.of(found.stream().map(each -> line(each, communities)).toList(), request);
    }

    @Override
    public boolean mayRead(PersonId by) {
        return !readWholly(by).isEmpty();
    }

    /** Where the person may read what does not hang yet, too; what hangs everybody reads on the public pages. */
    private Set<OrganisationId> readWholly(PersonId by) {
        return permissions.communities(by, Action.READ_PUBLIC_NOTICE).stream()
                .filter(community -> permissions.may(by, Action.READ_PUBLIC_NOTICE, Scope.community(community)))
                .collect(Collectors.toSet());
    }

    @Override
    public PublicityFigures figures(PersonId by, LocalDate from, LocalDate until) {
        return PublicityFigures.of(repository
                .toBePostedBetween(
                        readWholly(by),
                        from.atStartOfDay(WorkingDays.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant())
                .stream()
                .map(each -> each.compliance(clock.instant()))
                .toList());
    }

    @Override
    @NoPermissionNeeded("the inbox lists only the person's own work")
    public Map<PublicNoticeId, TitleInCompound> titles(Collection<PublicNoticeId> ids) {
        return repository.titles(ids);
    }

    private static PublicNoticeLine line(PublicNotice notice, Map<OrganisationId, String> communities) {
        return new PublicNoticeLine(
                notice.notice(),
                notice.words().title(),
                communities.getOrDefault(notice.community(), ""),
                notice.kind(),
                notice.state(),
                notice.edition(),
                notice.state() == PublicNoticeState.POSTED ? notice.publishBy() : notice.postBy(),
                notice.expiresAt());
    }
}
