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
 * @param compoundName of a meeting of several compounds the names of all
 * @param version for {@link EditMinutes}
 * @param issueBy end of the last day on which the result is published in time; CFG-10
 * @param countersignBy limit of the current (or last) round
 * @param missingReportedAt when the secretary was told that answers are missing after the limit
 * @param signatures one entry per party, in the order residents' committee, owners, property service; before the
 *     minutes are sent every entry is AWAITED
 * @param resolutionsAdopted how many items of the meeting were adopted
 * @param reminders how often the parties were reminded in the current (or last) round, at most three times
 * @param edition 1 for the first version, more for a corrigendum
 * @param correction what this version corrects; empty for the first
 * @param editions all versions of the meeting's minutes, the first at the beginning
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
        int reminders,
        int edition,
        Optional<Correction> correction,
        List<EditionView> editions,
        MinutesActs may,
        Instant rulesAt) {

    public MinutesView {
        signatures = List.copyOf(signatures);
        editions = List.copyOf(editions);
    }

    /** The version that holds now, if it is another than this. */
    public Optional<EditionView> current() {
        return editions.stream()
                .filter(EditionView::isCurrent)
                .filter(each -> !each.id().equals(id))
                .findFirst();
    }

    /** The edition of which this is a corrigendum. */
    public Optional<EditionView> corrected() {
        return correction.flatMap(mine -> editions.stream()
                .filter(each -> each.id().equals(mine.corrects()))
                .findFirst());
    }

    /** Which version this corrects, who proposed it and why, and what is different, line by line. */
    public record Correction(
            MinutesId corrects,
            Optional<PersonView> proposedBy,
            String reason,
            String withdrawnBecause,
            List<LineChange> changes) {

        public Correction {
            changes = List.copyOf(changes);
        }
    }

    /** One version among all of a meeting's minutes; {@code isCurrent} is the one that holds. */
    public record EditionView(
            MinutesId id,
            int edition,
            Optional<MinutesId> corrects,
            MinutesState state,
            String reason,
            Optional<Instant> issuedAt,
            boolean isCurrent) {}

    /** The latest change of the text: by whom, when, and how many answers of parties it made void. */
    public record LastEdit(PersonView by, Instant at, int voidedSignatures) {}
}
