package org.lianxi.meeting.sitting;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** Does what a phone sends, once, however often it has to be sent until an answer arrives. */
public interface SendAct {

    /**
     * Does it now, by the server's clock, unless it was done under this key; then it says when. A refused act leaves no
     * trace under its key and is judged anew when it is sent again.
     *
     * @param key chosen by the sender for this act alone: 8 to 64 letters, digits and hyphens. Known for two days
     * @return when it was done
     * @throws KeyUsedOtherwise when the key belongs to another act
     * @throws org.lianxi.committee.refusal.InvalidInput when the key is none, or the act lacks its item or choice
     * @throws org.lianxi.committee.refusal.Refusal for whatever the act itself is refused
     */
    Instant send(PersonId by, String key, SentAct act);
}
