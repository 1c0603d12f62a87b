package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.ResetPassword;
import org.lianxi.committee.account.ResetSecondFactor;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.EndMandate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ApprovingGrant implements ApproveGrant {

    private final Permissions permissions;
    private final Grants grants;
    private final AppointToPost appointToPost;
    private final EndMandate endMandate;
    private final ResetPassword resetPassword;
    private final ResetSecondFactor resetSecondFactor;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ApprovingGrant(
            Permissions permissions,
            Grants grants,
            AppointToPost appointToPost,
            EndMandate endMandate,
            ResetPassword resetPassword,
            ResetSecondFactor resetSecondFactor,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.grants = grants;
        this.appointToPost = appointToPost;
        this.endMandate = endMandate;
        this.resetPassword = resetPassword;
        this.resetSecondFactor = resetSecondFactor;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Optional<String> approve(PersonId by, GrantId id) {
        permissions.require(by, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        Grant grant = grants.hold(id);
        grant.approve(by, clock.instant());
        acts.fire(new GrantApproved(by, id));
        return carryOut(grant);
    }

    /** Each of these fires an act that {@link TwoPersonRule} lets pass because of this approval, and of nothing else. */
    private Optional<String> carryOut(Grant grant) {
        return switch (grant.kind()) {
            case APPOINTMENT -> {
                appointToPost.appoint(grant.proposer(), grant.appointment(clock.instant()));
                yield Optional.empty();
            }
            case END_OF_MANDATE -> {
                endMandate.end(grant.proposer(), grant.ended());
                yield Optional.empty();
            }
            case PASSWORD_RESET -> Optional.of(resetPassword.reset(grant.proposer(), grant.person()));
            case SECOND_FACTOR_RESET -> {
                resetSecondFactor.reset(grant.proposer(), grant.person());
                yield Optional.empty();
            }
        };
    }
}
