package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.document.StoredFileView;
import org.lianxi.meeting.matter.MatterId;

/** One call as its page shows it; {@code departments} are all that are called, this one among them. */
public record WhistleView(
        WhistleId id,
        WhistleLine line,
        MatterId matter,
        String facts,
        String publicWords,
        String powerMissing,
        String listEntry,
        boolean complex,
        Optional<Instant> onSiteBy,
        OrganisationId community,
        OrganisationId department,
        OrganisationId street,
        String streetName,
        Instant answerBy,
        Instant handleBy,
        Optional<Instant> answeredAt,
        Optional<DisputeReason> disputeReason,
        String disputeWords,
        String refusalWords,
        Optional<Instant> adjudicateBy,
        Optional<Instant> adjudicatedAt,
        String adjudicationWords,
        Optional<Instant> onSiteAt,
        String onSiteWords,
        Optional<Instant> handledAt,
        String result,
        List<StoredFileView> files,
        int responseGrade,
        int qualityGrade,
        String evaluationWords,
        Optional<Instant> unansweredAt,
        Optional<Instant> reportBy,
        Optional<Instant> reportedAt,
        String reportWords,
        boolean late,
        List<WhistleLine> departments,
        WhistleActs may) {

    public WhistleView {
        files = List.copyOf(files);
        departments = List.copyOf(departments);
    }

    public boolean isDisputed() {
        return disputeReason.isPresent();
    }
}
