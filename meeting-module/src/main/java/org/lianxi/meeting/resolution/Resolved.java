package org.lianxi.meeting.resolution;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.minutes.MinutesId;

/**
 * What was resolved, and where it comes from.
 *
 * @param documentNumber the number of its minutes as printed, such as 〔2026〕3号
 * @param number the number of the item on its agenda, counted from 1
 * @param text the text as adopted
 * @param obliged the organisations that have a duty from it, with the seat they hold, in order
 * @param decidedAt when the minutes that contain it were issued
 */
public record Resolved(
        ResolutionId id,
        MeetingId meeting,
        MinutesId minutes,
        String documentNumber,
        AgendaItemId item,
        MatterId matter,
        CompoundId compound,
        OrganisationId community,
        int number,
        String title,
        String text,
        List<Seat> obliged,
        ResolutionState state,
        Instant decidedAt) {

    public Resolved {
        obliged = List.copyOf(obliged);
    }
}
