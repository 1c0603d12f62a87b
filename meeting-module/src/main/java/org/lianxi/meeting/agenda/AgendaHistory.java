package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** What was done to an agenda, in words. */
interface AgendaHistory {

    List<AgendaChangeView> since(MeetingId meeting, int version);

    List<AgendaUnlockView> unlocks(MeetingId meeting);
}
