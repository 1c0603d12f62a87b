package org.lianxi.meeting.whistle;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** A department answers its call (报到), within one working day. */
public interface AnswerWhistle {

    /**
     * Comes.
     *
     * @throws AnswerTooLate if the limit has passed
     * @throws WhistleNotAwaiting if it has answered
     */
    void accept(PersonId by, WhistleId whistle);

    /**
     * Holds that it is not for it: the street decides.
     *
     * @throws NoSecondReturn if the street has decided already
     */
    void dispute(PersonId by, WhistleId whistle, Optional<DisputeReason> reason, String words);

    /** Refuses although the street has decided: it is reported to the district. */
    void refuse(PersonId by, WhistleId whistle, String words);
}
