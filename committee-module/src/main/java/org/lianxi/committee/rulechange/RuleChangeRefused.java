package org.lianxi.committee.rulechange;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A parameter stays as it was. */
public record RuleChangeRefused(PersonId actor, RuleChangeId change, RuleChangeDraft draft) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("rule-change", change.value());
    }

    @Override
    public Map<String, String> details() {
        return ChangeDetails.of(draft);
    }
}
