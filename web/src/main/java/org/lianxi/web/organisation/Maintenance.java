package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.web.security.SignedIn;

/** Who may keep the registers here, for pages: they offer an act to those only, and the use case asks again. */
@Named
@RequestScoped
public class Maintenance {

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private InstantSource clock;

    /** Whether the reader may maintain this organisation. */
    public boolean may(OrganisationView organisation) {
        return permissions.may(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, scope(organisation));
    }

    /** Whether the reader may maintain it, or it is the reader's own. */
    public boolean mayOwn(OrganisationView organisation) {
        Scope scope = scope(organisation);
        return may(organisation)
                || permissions.may(
                        signedIn.person(),
                        Action.MAINTAIN_OWN_ORGANISATION,
                        new Scope(scope.street(), scope.community(), Optional.of(organisation.id())));
    }

    /** Whether the reader may maintain compounds of this community. */
    public boolean may(CompoundView compound) {
        return permissions.may(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, Scope.community(compound.community()));
    }

    /** Whether what the reader enters about this organisation counts without anybody else's approval. */
    public boolean decides(OrganisationView organisation) {
        return decides(scope(organisation));
    }

    /** Whether what the reader enters about this compound counts without anybody else's approval. */
    public boolean decides(CompoundView compound) {
        return decides(Scope.community(compound.community()));
    }

    private boolean decides(Scope scope) {
        return permissions.may(signedIn.person(), Action.APPROVE_ORGANISATION_CHANGE, scope)
                || permissions.may(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
    }

    /** Whether the reader may read meetings where this organisation works. */
    boolean mayReadMeetings(OrganisationView organisation) {
        return organisation
                .community()
                .filter(each -> permissions.may(signedIn.person(), Action.READ_MEETING, Scope.community(each)))
                .isPresent();
    }

    /** Whether the reader may read how an organisation came to be. */
    public boolean mayReadHistory(OrganisationView organisation) {
        Scope scope = scope(organisation);
        return permissions.may(
                signedIn.person(),
                Action.READ_ORGANISATIONS,
                new Scope(scope.street(), scope.community(), Optional.of(organisation.id())));
    }

    /** Whether the reader may read how a compound came to be. */
    public boolean mayReadHistory(CompoundView compound) {
        return permissions.may(signedIn.person(), Action.READ_ORGANISATIONS, Scope.community(compound.community()));
    }

    /** Lets only those go on who may maintain the organisation. */
    public void require(OrganisationView organisation) {
        permissions.require(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, scope(organisation));
    }

    /** Lets only those go on who may maintain the organisation, or whose own it is. */
    public void requireOwn(OrganisationView organisation) {
        if (!mayOwn(organisation)) {
            require(organisation);
        }
    }

    /** Lets only those go on who may maintain the compound. */
    public void require(CompoundView compound) {
        permissions.require(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, Scope.community(compound.community()));
    }

    /** Today, in the time of the product. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    private static Scope scope(OrganisationView organisation) {
        return organisation
                .community()
                .map(Scope::community)
                .or(() -> organisation.street().map(Scope::street))
                .orElseGet(Scope::everywhere);
    }
}
