package org.lianxi.meeting.attendance;

import java.util.Set;
import org.lianxi.committee.organisation.Party;

/**
 * What the quorum must know of a sitting beside those who have come.
 *
 * @param emergency whether it is an emergency meeting (Q1)
 * @param absentAgain the parties that stayed away without leave from the sitting before too, after proper notice (Q3)
 */
public record Sitting(boolean emergency, Set<Party> absentAgain) {

    public Sitting {
        absentAgain = Set.copyOf(absentAgain);
    }

    /** Neither an emergency nor a second absence. */
    public static Sitting ordinary() {
        return new Sitting(false, Set.of());
    }

    /** Called because of a danger. */
    public static Sitting ofEmergency() {
        return new Sitting(true, Set.of());
    }
}
