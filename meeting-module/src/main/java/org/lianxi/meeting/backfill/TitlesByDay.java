package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
class TitlesByDay implements Titles {

    private final Compounds compounds;
    private final WorkingDays workingDays;

    @Inject
    TitlesByDay(Compounds compounds, WorkingDays workingDays) {
        this.compounds = compounds;
        this.workingDays = workingDays;
    }

    @Override
    public String of(BackfillHead head) {
        return head.title().isBlank()
                ? compounds.get(head.compound()).name() + " " + workingDays.dayOf(head.heldFrom())
                : head.title();
    }
}
