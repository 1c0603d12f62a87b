package org.lianxi.committee.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.registry.RegisterChanges;

@ApplicationScoped
@Transactional
class EnteringChange implements EnterChange, DecideChange {

    private static final int LONGEST_REASON = 500;

    private final Permissions permissions;
    private final RegisterChanges register;
    private final Changes changes;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    EnteringChange(
            Permissions permissions, RegisterChanges register, Changes changes, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.register = register;
        this.changes = changes;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Entered enter(PersonId by, RegisterChange change) {
        boolean isDecided = register.mayDecide(by, change);
        if (!isDecided && !register.isOfOwnOrganisation(by, change)) {
            permissions.require(
                    by, Action.MAINTAIN_ORGANISATIONS, register.places(change).get(0));
        }
        if (isDecided && !isAhead(change)) {
            return new Entered(ChangeState.ENTERED, Optional.empty(), register.carryOut(by, change));
        }
        register.check(change);
        changes.same(change).ifPresent(each -> {
            throw new ChangeUnderWay(each.id());
        });
        EnteredChange entered = new EnteredChange(by, change, register.places(change), clock.instant());
        if (isDecided) {
            entered.awaitItsDay(by, clock.instant());
        }
        changes.add(entered);
        acts.fire(isDecided ? new ChangeApproved(by, entered.line()) : new ChangeProposed(by, entered.line()));
        return entered(entered, change.subject());
    }

    @Override
    public Entered approve(PersonId by, ChangeId id) {
        EnteredChange held = changes.hold(id);
        RegisterChange change = held.change();
        requireDecision(by, change);
        held.requireAnother(by);
        Instant now = clock.instant();
        String card = change.subject();
        if (isAhead(change)) {
            register.check(change);
            held.awaitItsDay(by, now);
        } else {
            held.enter(by, now);
            card = register.carryOut(by, change);
        }
        acts.fire(new ChangeApproved(by, held.line()));
        return entered(held, card);
    }

    @Override
    public void refuse(PersonId by, ChangeId id, String reason) {
        EnteredChange held = changes.hold(id);
        requireDecision(by, held.change());
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        held.refuse(by, reason, clock.instant());
        acts.fire(new ChangeRefused(by, held.line()));
    }

    @Override
    public void withdraw(PersonId by, ChangeId id) {
        EnteredChange held = changes.hold(id);
        if (held.state() != ChangeState.PROPOSED || !by.equals(held.proposer())) {
            requireDecision(by, held.change());
        }
        held.withdraw();
        acts.fire(new ChangeWithdrawn(by, held.line()));
    }

    /** Asked before the use case behind it asks again, so that who may not learns nothing else. */
    private void requireDecision(PersonId by, RegisterChange change) {
        register.places(change).forEach(each -> permissions.require(by, Action.APPROVE_ORGANISATION_CHANGE, each));
    }

    private boolean isAhead(RegisterChange change) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        return change.kind().mayWait()
                && change.from().map(each -> each.isAfter(today)).orElse(false);
    }

    private static Entered entered(EnteredChange change, String card) {
        return new Entered(change.state(), Optional.of(change.id()), card);
    }
}
