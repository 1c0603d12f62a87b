package org.lianxi.meeting.whistle;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Who reads a whistle: community, street and district, and every department that is called. */
final class WhistleReaders {

    private WhistleReaders() {}

    static void require(Permissions permissions, PersonId by, WhistleCall call) {
        if (!isOfDepartment(permissions, by, call)) {
            permissions.require(by, Action.READ_ESCALATIONS, Scope.community(call.community()));
        }
    }

    static boolean isOfDepartment(Permissions permissions, PersonId by, WhistleCall call) {
        return permissions.may(by, Action.WORK_ON_TASK, Scope.organisation(call.community(), call.department()));
    }
}
