package org.lianxi.meeting.agenda;

import java.util.OptionalInt;

/**
 * What somebody who changes an agenda has seen of it.
 *
 * @param version of the agenda; empty when it does not matter what it was
 */
public record SeenAgenda(OptionalInt version) {

    /** Whatever it is by now. */
    public static SeenAgenda whatever() {
        return new SeenAgenda(OptionalInt.empty());
    }

    /** As it was in this version. */
    public static SeenAgenda of(int version) {
        return new SeenAgenda(OptionalInt.of(version));
    }
}
