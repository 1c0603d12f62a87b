package org.lianxi.committee.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/**
 * Who gives and ends a mandate: administrators' posts whoever maintains accounts; the party secretary and deputy of a
 * community the street, so that nobody fills the post from which the community is led out of it; a party's delegate the
 * party itself too; every other post whoever maintains the organisation in which it is held.
 */
@Dependent
public class WhoAppoints {

    private final Permissions permissions;

    /** For the container. */
    @Inject
    public WhoAppoints(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * Lets a person go on, or not.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the post is not the person's to give there
     */
    public void require(PersonId by, Post post, OrganisationView organisation) {
        if (!may(by, post, organisation)) {
            permissions.require(by, action(post), scope(post, organisation));
        }
    }

    /** Whether {@link #require} would let the person go on. */
    public boolean may(PersonId by, Post post, OrganisationView organisation) {
        return permissions.may(by, action(post), scope(post, organisation))
                || (post == Post.PARTY_DELEGATE && permissions.may(by, Action.NAME_DELEGATE, ownScope(organisation)));
    }

    private static Action action(Post post) {
        return post.isAdministrator() ? Action.MAINTAIN_ACCOUNTS : Action.MAINTAIN_ORGANISATIONS;
    }

    private static Scope scope(Post post, OrganisationView organisation) {
        return switch (post) {
            case COMMUNITY_PARTY_SECRETARY, COMMUNITY_PARTY_DEPUTY_SECRETARY ->
                organisation.street().map(Scope::street).orElseGet(Scope::everywhere);
            case STREET_SUPERVISOR,
                    STREET_LEADER,
                    DISTRICT_VIEWER,
                    SYSTEM_ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDITOR -> Scope.everywhere();
            default -> around(organisation);
        };
    }

    /** The community in which the organisation works; else its street, else the whole city. */
    private static Scope around(OrganisationView organisation) {
        return organisation
                .community()
                .map(Scope::community)
                .or(() -> organisation.street().map(Scope::street))
                .orElseGet(Scope::everywhere);
    }

    private static Scope ownScope(OrganisationView organisation) {
        return new Scope(organisation.street(), organisation.community(), Optional.of(organisation.id()));
    }
}
