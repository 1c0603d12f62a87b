package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Who may say that a task is done: whom the matrix names and, where the party secretary is recused, the owners' delegate. */
final class Verifying {

    private Verifying() {}

    static void require(Permissions permissions, OtherUnit otherUnit, Action action, PersonId by, Task task) {
        if (!mayInstead(permissions, otherUnit, by, task)) {
            permissions.require(by, action, Scope.community(task.community()));
        }
    }

    static boolean may(Permissions permissions, OtherUnit otherUnit, Action action, PersonId by, Task task) {
        return permissions.may(by, action, Scope.community(task.community()))
                || mayInstead(permissions, otherUnit, by, task);
    }

    /** SOD-02: verification passes to the street supervisor and the owners' delegate. */
    private static boolean mayInstead(Permissions permissions, OtherUnit otherUnit, PersonId by, Task task) {
        return otherUnit
                .insteadOfSecretary(task)
                .filter(owners ->
                        permissions.may(by, Action.COSIGN_SIGN_OFF, Scope.organisation(task.community(), owners)))
                .isPresent();
    }
}
