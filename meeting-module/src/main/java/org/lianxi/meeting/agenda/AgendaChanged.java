package org.lianxi.meeting.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody else has changed the agenda since it was read. Arguments: how often, and which matters it concerned. */
public final class AgendaChanged extends Refusal {

    AgendaChanged(MeetingId meeting, List<AgendaChangeView> since) {
        super(Kind.RULE, "Agenda of " + meeting + " changed " + since.size() + " times", since.size(), titles(since));
    }

    private static String titles(List<AgendaChangeView> since) {
        return since.stream().map(AgendaChangeView::matterTitle).distinct().collect(Collectors.joining("、"));
    }
}
