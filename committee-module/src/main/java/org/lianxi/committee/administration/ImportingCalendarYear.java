package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.CalendarRegister;
import org.lianxi.committee.calendar.CalendarYears;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ImportingCalendarYear implements ImportCalendarYear {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_SOURCE = 200;

    private final Permissions permissions;
    private final CalendarYears years;
    private final CalendarRegister register;
    private final Event<Act> acts;

    @Inject
    ImportingCalendarYear(Permissions permissions, CalendarYears years, CalendarRegister register, Event<Act> acts) {
        this.permissions = permissions;
        this.years = years;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public void importYear(PersonId by, CalendarYearDraft draft) {
        permissions.require(by, Action.MAINTAIN_RULES_TECHNICALLY, Scope.everywhere());
        Input check = Input.check()
                .number("year", draft.year(), FIRST_YEAR, LAST_YEAR)
                .text("source", draft.source(), 1, LONGEST_SOURCE);
        new NoticeCheck(draft.year(), draft.days(), years.statutory(draft.year())).addTo(check);
        check.orRefuse();
        register.enter(draft.year(), draft.source().strip(), draft.days());
        acts.fire(new CalendarYearImported(by, draft.year(), draft.days().size()));
    }
}
