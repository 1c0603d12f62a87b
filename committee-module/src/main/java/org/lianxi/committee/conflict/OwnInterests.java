package org.lianxi.committee.conflict;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Who may declare: whoever takes part in the meetings of some community. */
final class OwnInterests {

    private OwnInterests() {}

    static void require(Permissions permissions, PersonId by) {
        if (permissions.communities(by, Action.DECLARE_CONFLICT).isEmpty()) {
            throw new NotPermitted(by, Action.DECLARE_CONFLICT, Scope.everywhere());
        }
    }
}
