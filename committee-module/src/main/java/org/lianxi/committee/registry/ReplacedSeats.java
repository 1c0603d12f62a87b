package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.ReplacedCommittee;
import org.lianxi.committee.territory.SeatRegister;

/** The seats of property management committees in whose place an owners' committee has come into office. */
@Dependent
class ReplacedSeats {

    private final Desk desk;
    private final SeatRegister register;
    private final Event<Act> acts;

    @Inject
    ReplacedSeats(Desk desk, SeatRegister register, Event<Act> acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    /** Ends them all; {@code by} is empty when only the day has come. */
    void end(Optional<PersonId> by) {
        register.replaced(desk.now()).forEach(each -> end(by, each));
    }

    private void end(Optional<PersonId> by, ReplacedCommittee replaced) {
        register.vacate(replaced.compound(), Party.OWNERS, replaced.managementCommittee(), desk.now());
        acts.fire(new ManagementCommitteeReplaced(
                by, desk.get(replaced.compound()), replaced.managementCommittee(), replaced.elected(), desk.now()));
    }
}
