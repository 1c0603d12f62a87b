package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class CountingPartyMembers implements CountPartyMembers {

    private static final int MOST_MEMBERS = 10_000;

    private final Desk desk;
    private final OrganisationRegister register;

    @Inject
    CountingPartyMembers(Desk desk, OrganisationRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public void count(PersonId by, OrganisationId organisation, PartyStrength strength, LocalDate from) {
        OrganisationView counted = desk.ownOrganisation(by, organisation);
        Input input = Input.check()
                .that(counted.kind().isPartyOrganisation(), "form", "no-party-organisation")
                .number("fullMembers", strength.fullMembers(), 0, MOST_MEMBERS)
                .that(
                        strength.verdict() != PartyStrength.Verdict.TOO_FEW,
                        "fullMembers",
                        "too-few-for-a-branch",
                        PartyStrength.ENOUGH_FOR_A_BRANCH);
        desk.notInTheFuture(input, "from", from).orRefuse();
        register.count(organisation, strength, from);
        desk.changed(
                by,
                counted,
                "COUNTED",
                Map.of("form", strength.form().name(), "fullMembers", Integer.toString(strength.fullMembers())));
    }
}
