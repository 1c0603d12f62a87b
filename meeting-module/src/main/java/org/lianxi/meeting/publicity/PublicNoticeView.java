package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.document.StoredFileView;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * A notice as those see it who prepare it or watch over it.
 *
 * @param findings what points to a person; empty once a second person has it
 * @param missingPlaces where it has to hang and does not yet
 * @param postBy until when it has to hang
 * @param takeDownBy until when it has to be down, if somebody reported it
 * @param compliance whether it kept its limits so far, K17a
 */
public record PublicNoticeView(
        PublicNoticeLine line,
        OrganisationId community,
        ResolutionId resolution,
        NoticeTopic topic,
        NoticeWords words,
        List<StoredFileView> attachments,
        List<Finding> findings,
        String returnedWords,
        List<PostingProofView> proofs,
        List<String> missingPlaces,
        List<PastEditionView> editions,
        Instant postBy,
        Optional<Instant> postedAt,
        String reportedWords,
        Optional<Instant> takeDownBy,
        Overtaken overtaken,
        Optional<PublicNoticeId> corrects,
        Compliance compliance,
        May may) {

    public PublicNoticeView {
        attachments = List.copyOf(attachments);
        findings = List.copyOf(findings);
        proofs = List.copyOf(proofs);
        missingPlaces = List.copyOf(missingPlaces);
        editions = List.copyOf(editions);
    }

    /** What the reader may do now. */
    public record May(boolean redact, boolean confirm, boolean post, boolean prove, boolean report, boolean takeDown) {}
}
