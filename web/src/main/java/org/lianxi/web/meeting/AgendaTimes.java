package org.lianxi.web.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;

/** When each item of an agenda will be reached, and whether all of it fits into the planned time. */
final class AgendaTimes {

    /** An item with the time of day at which it will be reached. */
    public record Slot(AgendaItemView item, String from, String until, boolean first, boolean last) {}

    private final Instant start;
    private final AgendaView agenda;

    AgendaTimes(Instant start, AgendaView agenda) {
        this.start = start;
        this.agenda = agenda;
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        Instant from = start;
        int last = agenda.items().size() - 1;
        for (AgendaItemView item : agenda.items()) {
            Instant until = from.plus(Duration.ofMinutes(item.minutes()));
            slots.add(new Slot(item, Words.clock(from), Words.clock(until), slots.isEmpty(), slots.size() == last));
            from = until;
        }
        return slots;
    }

    /** The time of day at which the last item will be done. */
    String end() {
        return Words.clock(start.plus(Duration.ofMinutes(agenda.totalMinutes())));
    }

    /** Minutes beyond the plan, 0 when it fits. */
    int over() {
        return Math.max(0, agenda.totalMinutes() - agenda.plannedMinutes());
    }
}
