package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps what was done to agendas. */
interface AgendaChangeRepository {

    void add(AgendaChange change);

    /** How often the agenda was changed: its version. */
    int count(MeetingId meeting);

    void add(AgendaUnlock unlock);

    /** Oldest first. */
    List<AgendaUnlock> unlocksOf(MeetingId meeting);

    /** The changes after this version, oldest first. */
    List<AgendaChange> since(MeetingId meeting, int version);
}
