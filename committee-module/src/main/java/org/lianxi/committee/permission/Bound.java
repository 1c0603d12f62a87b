package org.lianxi.committee.permission;

import java.util.Set;

/**
 * Cells that no override may change in one direction, since law or the separation of duties forbids it.
 *
 * @param actions the rows it is about
 * @param roles the columns it is about
 * @param ground the rule that forbids it, e.g. {@code SOD-11}
 */
record Bound(Set<Action> actions, Set<Role> roles, String ground) {

    boolean covers(Role role, Action action) {
        return actions.contains(action) && roles.contains(role);
    }
}
