package org.lianxi.meeting.planning;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The draft of a plan gets its sittings. */
public interface ChangeMeetingPlan {

    /**
     * Puts sittings that follow one rule into the draft, from tomorrow on.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     * @throws PlanNotDraft if it is approved
     * @throws PlanChangedMeanwhile if somebody else changed it since {@code version}
     * @throws PlannedTwice if a compound would sit twice in one month or quarter
     */
    SeriesId add(PersonId by, PlanId plan, long version, SeriesDraft draft);

    /**
     * Moves one sitting to another working day of its month or quarter.
     *
     * @throws SittingOutsideItsPeriod if it would leave its month or quarter, and with it the year
     * @throws SittingSettled if it became a meeting or was exempted
     */
    void move(PersonId by, PlanId plan, long version, PlannedSittingId sitting, Instant startsAt, String reason);

    /**
     * Takes the sittings of one rule out of the draft.
     *
     * @throws SittingSettled if one of them became a meeting or was exempted
     */
    void takeOut(PersonId by, PlanId plan, long version, SeriesId series);
}
