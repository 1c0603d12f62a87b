package org.lianxi.meeting.convening;

/** Port: how many items are on a meeting's agenda. Filled by the agenda feature. */
public interface AgendaCount {

    int items(MeetingId meeting);
}
