package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** What is to end this day began later. */
public final class EndBeforeBeginning extends Refusal {

    /** Refuses because what is to end this day began later. */
    public EndBeforeBeginning(LocalDate began) {
        super(Kind.INPUT, "began " + began, began);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("from");
    }
}
