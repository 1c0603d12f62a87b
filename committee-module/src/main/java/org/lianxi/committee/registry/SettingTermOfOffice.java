package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.SeatRegister;

@ApplicationScoped
@Transactional
class SettingTermOfOffice implements SetTermOfOffice {

    private final Desk desk;
    private final SeatRegister register;
    private final ReplacedSeats replaced;

    @Inject
    SettingTermOfOffice(Desk desk, SeatRegister register, ReplacedSeats replaced) {
        this.desk = desk;
        this.register = register;
        this.replaced = replaced;
    }

    @Override
    public void set(PersonId by, OrganisationId committee, LocalDate from, LocalDate until) {
        OrganisationView elected = desk.decided(by, committee);
        rules(elected, from, until).orRefuse();
        register.term(committee, from, until);
        desk.changed(by, elected, "TERM_SET", Map.of("from", from.toString(), "until", until.toString()));
        replaced.end(Optional.of(by));
    }

    static Input rules(OrganisationView elected, LocalDate from, LocalDate until) {
        return Input.check()
                .that(elected.kind() == OrganisationKind.OWNERS_COMMITTEE, "from", "term-of-owners-committee-only")
                .that(!until.isBefore(from), "until", "ends-before-it-begins");
    }
}
