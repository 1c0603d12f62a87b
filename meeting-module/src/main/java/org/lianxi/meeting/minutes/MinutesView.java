package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.numbering.DocumentNumber;

/**
 * Minutes as one person sees them now.
 *
 * @param heading the mark of the document, such as 甲社区三方联席会议纪要
 * @param number present once issued; it is printed above the signed text and is no part of it
 * @param text the exact text that is signed, lines ending with one line feed
 * @param hash the fingerprint of exactly this text; a signature must carry it
 * @param version for {@link EditMinutes}
 * @param issueBy end of the last day on which the result is published in time; CFG-10
 * @param countersignBy limit of the current (or last) round
 * @param missingReportedAt when the secretary was told that answers are missing after the limit
 * @param signatures one entry per party, in the order residents' committee, owners, property service; before the
 *     minutes are sent every entry is AWAITED
 * @param resolutionsAdopted how many items of the meeting were adopted
 * @param may what this person can do now
 * @param rulesAt the moment whose rules of procedure hold for them
 */
public record MinutesView(
        MinutesId id,
        MeetingId meeting,
        String heading,
        String meetingTitle,
        Instant meetingStartsAt,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        MinutesState state,
        Optional<DocumentNumber> number,
        String text,
        TextHash hash,
        long version,
        Instant draftedAt,
        Optional<LastEdit> lastEdit,
        Instant issueBy,
        Optional<Instant> sentAt,
        Optional<Instant> countersignBy,
        Optional<Instant> missingReportedAt,
        Optional<Instant> issuedAt,
        Optional<PersonView> issuedBy,
        List<SignatureView> signatures,
        int resolutionsAdopted,
        MinutesActs may,
        Instant rulesAt) {

    public MinutesView {
        signatures = List.copyOf(signatures);
    }

    /** The latest change of the text: by whom, when, and how many answers of parties it made void. */
    public record LastEdit(PersonView by, Instant at, int voidedSignatures) {}
}
