package org.lianxi.committee.testing;

import java.util.HashSet;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Permissions given one by one by a test. Nobody may do anything else. */
public final class GivenPermissions implements Permissions {

    private final Set<Given> given = new HashSet<>();

    /** Lets a person do something in exactly this scope. */
    public GivenPermissions allow(PersonId person, Action action, Scope scope) {
        given.add(new Given(person, action, scope));
        return this;
    }

    @Override
    public void require(PersonId person, Action action, Scope scope) {
        if (!may(person, action, scope)) {
            throw new NotPermitted(person, action, scope);
        }
    }

    @Override
    public boolean may(PersonId person, Action action, Scope scope) {
        return given.contains(new Given(person, action, scope));
    }

    @Override
    public Set<OrganisationId> communities(PersonId person, Action action) {
        Set<OrganisationId> communities = new HashSet<>();
        for (Given each : given) {
            if (each.person.equals(person) && each.action == action) {
                each.scope.community().ifPresent(communities::add);
            }
        }
        return communities;
    }

    private record Given(PersonId person, Action action, Scope scope) {}
}
