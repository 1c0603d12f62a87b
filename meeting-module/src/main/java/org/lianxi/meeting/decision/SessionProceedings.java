package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Proceedings;

@ApplicationScoped
class SessionProceedings implements Proceedings {

    private final Agendas agendas;
    private final DeliberationRepository deliberations;

    @Inject
    SessionProceedings(Agendas agendas, DeliberationRepository deliberations) {
        this.agendas = agendas;
        this.deliberations = deliberations;
    }

    @Override
    public void begin(MeetingId meeting) {
        agendas.of(meeting).forEach(item -> deliberations.add(new Deliberation(item.id(), meeting)));
    }

    @Override
    public void requireAllConcluded(MeetingId meeting) {
        long open = deliberations.of(meeting).stream()
                .filter(deliberation -> !deliberation.isConcluded())
                .count();
        if (open > 0) {
            throw new ItemsNotConcluded(meeting, (int) open);
        }
    }

    @Override
    public boolean anythingResolved(MeetingId meeting) {
        return deliberations.of(meeting).stream()
                .flatMap(deliberation -> deliberation.conclusion().stream())
                .anyMatch(conclusion -> conclusion.outcome() == Outcome.ADOPTED);
    }
}
