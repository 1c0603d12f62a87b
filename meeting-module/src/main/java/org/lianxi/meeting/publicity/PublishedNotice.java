package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.ResolutionState;

/**
 * A notice as everybody may read it. It holds nobody's id and nobody's name.
 *
 * @param carriedOut how far the resolution is
 * @param objectable whether objections are still taken
 */
public record PublishedNotice(
        PublicNoticeId id,
        OrganisationId community,
        String communityName,
        String compoundName,
        PublicNoticeKind kind,
        NoticeWords words,
        int edition,
        Instant postedAt,
        Instant expiresAt,
        List<String> places,
        List<StoredFileId> attachments,
        Overtaken overtaken,
        Optional<PublicNoticeId> corrects,
        ResolutionState carriedOut,
        boolean objectable) {

    public PublishedNotice {
        places = List.copyOf(places);
        attachments = List.copyOf(attachments);
    }
}
