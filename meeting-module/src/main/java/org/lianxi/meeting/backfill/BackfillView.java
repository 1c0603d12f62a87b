package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.StoredFileView;

/**
 * A paper meeting as far as it is entered.
 *
 * @param notice empty while the second step is missing
 * @param isNoticeInTime whether a notice was given as early as CFG-07 says
 * @param quorum at the beginning; empty while the third step is missing
 * @param enteredBy who enters it, and since when: these times are never those of the meeting
 */
public record BackfillView(
        BackfillId id,
        OrganisationId community,
        String compoundName,
        BackfillHead head,
        String title,
        BackfillState state,
        Optional<NoticeOnPaper> notice,
        Optional<Instant> noticeGivenAt,
        String noticeProof,
        boolean isNoticeInTime,
        List<StoredFileView> scans,
        List<Expected> attendance,
        Optional<QuorumResult> quorum,
        List<Item> items,
        PersonView enteredBy,
        Instant enteredAt,
        Optional<PersonView> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<MeetingId> meeting,
        String remark,
        boolean mayEnter,
        boolean mayConfirm) {

    public BackfillView {
        scans = List.copyOf(scans);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }

    /** Somebody who was expected; the chair is of no party. {@code stay} is empty while the third step is missing. */
    public record Expected(
            PersonId person,
            String name,
            Optional<Party> party,
            String organisationName,
            Optional<BackfillStay> stay) {}

    /** An item with its place, counted from 1, and the title of its matter. */
    public record Item(int position, String matterTitle, BackfillItemDraft draft) {}

    /** Whether the steps up to the last are done. */
    public boolean isComplete() {
        return notice.isPresent() && quorum.isPresent() && !items.isEmpty() && !scans.isEmpty();
    }
}
