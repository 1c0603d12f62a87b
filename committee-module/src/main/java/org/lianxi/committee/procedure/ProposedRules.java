package org.lianxi.committee.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ProposedRules implements RulesOfProcedure {

    @Override
    public int screeningWithinWorkingDays() {
        return 2;
    }

    @Override
    public int agendaLockBeforeWorkingDays() {
        return 3;
    }

    @Override
    public int maxAgendaItems() {
        return 8;
    }

    @Override
    public int regularNoticeLeadWorkingDays() {
        return 3;
    }

    @Override
    public int extraordinaryNoticeLeadWorkingDays() {
        return 1;
    }

    @Override
    public Duration emergencyNoticeLead() {
        return Duration.ofHours(2);
    }

    @Override
    public Duration openingLead() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int publishWithinDays() {
        return 3;
    }

    @Override
    public int countersignWithinWorkingDays() {
        return 1;
    }

    @Override
    public int acceptWithinWorkingDays() {
        return 2;
    }

    @Override
    public int minorTaskDays() {
        return 7;
    }

    @Override
    public int majorTaskDays() {
        return 15;
    }

    @Override
    public int remindBeforeDays() {
        return 3;
    }
}
