package org.lianxi.meeting.agenda;

import com.fasterxml.uuid.Generators;

/**
 * Names an item on a meeting's agenda for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record AgendaItemId(String value) {

    /** The id of an item on a meeting's agenda about to be recorded. */
    public static AgendaItemId fresh() {
        return new AgendaItemId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
