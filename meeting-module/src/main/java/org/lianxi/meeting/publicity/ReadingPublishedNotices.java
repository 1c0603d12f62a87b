package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.document.FileContent;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.Resolutions;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("what hangs in public is for everybody, and nothing else is shown")
class ReadingPublishedNotices implements PublishedNotices {

    private static final Set<PublicNoticeState> POSTED = Set.of(PublicNoticeState.POSTED);
    private static final Set<PublicNoticeState> PAST = Set.of(PublicNoticeState.EXPIRED, PublicNoticeState.ARCHIVED);

    private final PublicNoticeRepository repository;
    private final Organisations organisations;
    private final Compounds compounds;
    private final Resolutions resolutions;
    private final Files files;
    private final InstantSource clock;

    @Inject
    ReadingPublishedNotices(
            PublicNoticeRepository repository,
            Organisations organisations,
            Compounds compounds,
            Resolutions resolutions,
            Files files,
            InstantSource clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.compounds = compounds;
        this.resolutions = resolutions;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<OrganisationView> communities() {
        return organisations.ofKind(OrganisationKind.COMMUNITY);
    }

    @Override
    public Page<PublishedLine> posted(OrganisationId community, PageRequest request) {
        return page(community, POSTED, request);
    }

    @Override
    public Page<PublishedLine> past(OrganisationId community, PageRequest request) {
        return page(community, PAST, request);
    }

    private Page<PublishedLine> page(OrganisationId community, Set<PublicNoticeState> states, PageRequest request) {
        List<PublicNotice> found = repository.find(Set.of(community), states, request);
        Map<CompoundId, String> names =
                compounds.names(found.stream().map(PublicNotice::compound).collect(Collectors.toSet()));
        return Page.of(found.stream().map(each -> line(each, names)).toList(), request);
    }

    private static PublishedLine line(PublicNotice notice, Map<CompoundId, String> compoundNames) {
        return new PublishedLine(
                notice.notice(),
                notice.words().title(),
                notice.words().decision(),
                compoundNames.getOrDefault(notice.compound(), ""),
                notice.kind(),
                notice.overtaken(),
                notice.edition(),
                notice.postedAt().orElse(Instant.EPOCH),
                notice.expiresAt().orElse(Instant.EPOCH));
    }

    @Override
    public PublishedNotice get(PublicNoticeId id) {
        PublicNotice notice = published(id);
        return new PublishedNotice(
                id,
                notice.community(),
                organisations.get(notice.community()).name(),
                compounds.get(notice.compound()).name(),
                notice.kind(),
                notice.words(),
                notice.edition(),
                notice.postedAt().orElse(Instant.EPOCH),
                notice.expiresAt().orElse(Instant.EPOCH),
                notice.proofs().stream()
                        .filter(proof -> proof.edition() == notice.edition())
                        .map(PostingProof::place)
                        .distinct()
                        .toList(),
                notice.attachments(),
                notice.overtaken(),
                notice.corrects(),
                resolutions.get(notice.resolution()).state(),
                notice.isObjectable(clock.instant()));
    }

    @Override
    public FileContent attachment(PublicNoticeId id, StoredFileId file) {
        if (!published(id).attachments().contains(file)) {
            throw new UnknownPublicNotice(id);
        }
        return files.published(NoticeFiles.of(id), file);
    }

    private PublicNotice published(PublicNoticeId id) {
        PublicNotice notice = repository.get(id);
        if (!notice.state().isPublic()) {
            throw new UnknownPublicNotice(id);
        }
        return notice;
    }
}
