package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

/** Where the registers are kept: who may, and which day it is. */
@Dependent
class Desk {

    private final Permissions permissions;
    private final Organisations organisations;
    private final Compounds compounds;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    Desk(
            Permissions permissions,
            Organisations organisations,
            Compounds compounds,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.compounds = compounds;
        this.clock = clock;
        this.acts = acts;
    }

    /** The organisation, for somebody who may maintain it, or whose own it is. */
    OrganisationView ownOrganisation(PersonId by, OrganisationId id) {
        OrganisationView view = organisations.get(id);
        if (!permissions.may(by, Action.MAINTAIN_ORGANISATIONS, Whereabouts.of(view))) {
            permissions.require(by, Action.MAINTAIN_OWN_ORGANISATION, Whereabouts.inItsName(view));
        }
        return view;
    }

    /** The compound, for somebody who may maintain it. */
    CompoundView compound(PersonId by, CompoundId id) {
        CompoundView view = compounds.get(id);
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(view.community()));
        return view;
    }

    /** The organisation, for somebody who may alter without asking anybody else. */
    OrganisationView decided(PersonId by, OrganisationId id) {
        OrganisationView view = organisations.get(id);
        requireDecision(by, Whereabouts.of(view));
        return view;
    }

    /** The compound, for somebody who may alter without asking anybody else. */
    CompoundView decided(PersonId by, CompoundId id) {
        CompoundView view = compounds.get(id);
        requireDecision(by, Scope.community(view.community()));
        return view;
    }

    private void requireDecision(PersonId by, Scope scope) {
        if (!decides(by, scope)) {
            permissions.require(by, Action.MAINTAIN_ORGANISATIONS, scope);
            throw new ChangeNeedsApproval(by);
        }
    }

    /**
     * Whether what the person enters there counts at once (DOMAIN §2.3: "A"). So does what is entered by who keeps the whole
     * register: somebody has to before anybody could approve.
     */
    boolean decides(PersonId by, Scope scope) {
        return permissions.may(by, Action.APPROVE_ORGANISATION_CHANGE, scope)
                || permissions.may(by, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
    }

    /** Whether the person may propose it of an organisation, because it is the person's own. */
    boolean maintainsOwn(PersonId by, OrganisationView organisation) {
        return permissions.may(by, Action.MAINTAIN_OWN_ORGANISATION, Whereabouts.inItsName(organisation));
    }

    OrganisationView get(OrganisationId id) {
        return organisations.get(id);
    }

    CompoundView get(CompoundId id) {
        return compounds.get(id);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    /** A day that has come: what changes at once cannot be entered ahead. */
    Input notInTheFuture(Input input, String field, LocalDate day) {
        return input.that(!day.isAfter(today()), field, "day-in-the-future");
    }

    void changed(PersonId by, OrganisationView organisation, String change, Map<String, String> details) {
        acts.fire(OrganisationChanged.of(by, organisation, change, details));
    }

    void changed(PersonId by, CompoundView compound, String change, Map<String, String> details) {
        acts.fire(CompoundChanged.of(by, compound, change, details));
    }
}
