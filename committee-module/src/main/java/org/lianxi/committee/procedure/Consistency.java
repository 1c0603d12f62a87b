package org.lianxi.committee.procedure;

import java.util.List;
import java.util.Optional;

/** Values of two parameters that cannot stand side by side. */
public final class Consistency {

    private static final List<Pair> PAIRS = List.of(
            new Pair(Parameter.AGENDA_LOCK_BEFORE, Parameter.AGENDA_CLOSE_BEFORE), // it closes before it is locked
            new Pair(Parameter.NOTICE_REGULAR, Parameter.AGENDA_LOCK_BEFORE), // the notice carries the locked agenda
            new Pair(Parameter.REMIND_BEFORE, Parameter.TASK_MINOR), // nobody is reminded before the task was given
            new Pair(Parameter.TASK_MINOR, Parameter.TASK_MAJOR),
            new Pair(Parameter.OLD_SMALL_HOUSEHOLDS, Parameter.OLD_LARGE_HOUSEHOLDS),
            new Pair(Parameter.VOTE_WINDOW_LEAST, Parameter.VOTE_WINDOW_MOST));

    private Consistency() {}

    /** The smaller may be as large as the larger, and no larger. */
    private record Pair(Parameter smaller, Parameter larger) {

        boolean isAbout(Parameter parameter) {
            return smaller == parameter || larger == parameter;
        }

        Parameter other(Parameter parameter) {
            return smaller == parameter ? larger : smaller;
        }

        boolean isBroken(RulesOfProcedure rules, Parameter changed, int value) {
            int small = smaller == changed ? value : rules.number(smaller);
            int large = larger == changed ? value : rules.number(larger);
            return small > large;
        }
    }

    /** With which parameter's value in force a new value would not go together. */
    public static Optional<ParameterVersion> contradicted(RulesOfProcedure rules, Parameter changed, int value) {
        return PAIRS.stream()
                .filter(pair -> pair.isAbout(changed) && pair.isBroken(rules, changed, value))
                .map(pair -> rules.version(pair.other(changed)))
                .findFirst();
    }
}
