package org.lianxi.committee.conflict;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The same interest is declared and in force. */
public final class InterestDeclaredAlready extends Refusal {

    InterestDeclaredAlready(PersonId person, OrganisationId organisation) {
        super(Kind.RULE, "person " + person + " has declared an interest in " + organisation);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("organisation");
    }
}
