package org.lianxi.meeting.backfill;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/**
 * The secretary enters a meeting that was held on paper, step by step; each step is kept at once. The times of the meeting and
 * of the entry stay apart, and no notice is dated back: it is recorded as given on paper or as not given. DOMAIN X24.
 */
public interface EnterBackfill {

    /**
     * Begins with what the meeting was.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    BackfillId begin(PersonId by, BackfillHead head);

    /** Corrects the first step. */
    void head(PersonId by, BackfillId backfill, BackfillHead head);

    /** The second step. Files are checked as everywhere: their size, and what they are by content. */
    void notice(PersonId by, BackfillId backfill, BackfillNotice notice);

    /** The third step: everybody who was expected, and the chair. */
    void attendance(PersonId by, BackfillId backfill, List<BackfillStay> stays);

    /**
     * The fourth step, once for each item.
     *
     * @throws org.lianxi.meeting.matter.MatterReserved when the owners decide it
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    void item(PersonId by, BackfillId backfill, BackfillItemDraft item);

    /** Takes the item at this place out again, counted from 1. */
    void dropItem(PersonId by, BackfillId backfill, int position);

    /**
     * The last step: the party secretary reads it.
     *
     * @throws BackfillIncomplete when a step is missing
     * @throws BackfillNotQuorate when something was decided and too few were there
     * @throws ItemNotInNotice when something was decided that was not in a notice in time, and not all parties agreed
     */
    void handIn(PersonId by, BackfillId backfill);

    /** Gives it up, with a reason of 1 to 500 characters. */
    void discard(PersonId by, BackfillId backfill, String reason);
}
