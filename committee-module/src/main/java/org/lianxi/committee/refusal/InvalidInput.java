package org.lianxi.committee.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed breaks at least one rule of its fields; every problem is named at once. */
public final class InvalidInput extends Refusal {

    private final transient List<Problem> problems;

    /** Refuses an input for these problems, of which there is at least one. */
    public InvalidInput(List<Problem> problems) {
        super(
                Kind.INPUT,
                problems.stream().map(each -> each.field() + ": " + each.code()).collect(Collectors.joining(", ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input without a problem is not invalid");
        }
        this.problems = List.copyOf(problems);
    }

    /** Refuses an input for one problem. */
    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(new Problem(field, code, List.of(arguments))));
    }

    /** Every problem, in the order of the checks. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(problems.get(0).field());
    }
}
