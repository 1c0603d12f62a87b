package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Wording;

/** The limits of DOMAIN §4.4; the table itself is tested where it lives. */
final class GivenDeadlines implements TaskDeadlines {

    @Override
    public TaskDeadline of(TaskWeight weight) {
        return switch (weight) {
            case SERVICE -> by("D1", LimitUnit.HOURS, Parameter.TASK_SERVICE);
            case SIMPLE -> of("D2", LimitUnit.SAME_DAY, 0);
            case MINOR -> by("D3", LimitUnit.DAYS, Parameter.TASK_MINOR);
            case MAJOR -> by("D4", LimitUnit.DAYS, Parameter.TASK_MAJOR);
            case HOTLINE -> by("D5", LimitUnit.WORKING_DAYS, Parameter.TASK_HOTLINE);
            case COMPLEX -> by("D6", LimitUnit.WORKING_DAYS, Parameter.TASK_COMPLEX);
            case EMERGENCY -> of("D7", LimitUnit.HOURS, 24);
        };
    }

    private static TaskDeadline by(String rule, LimitUnit unit, Parameter parameter) {
        return new TaskDeadline(rule, unit, Optional.empty(), Optional.of(parameter), new Wording("依据", "ground"));
    }

    private static TaskDeadline of(String rule, LimitUnit unit, int amount) {
        return new TaskDeadline(rule, unit, Optional.of(amount), Optional.empty(), new Wording("依据", "ground"));
    }
}
