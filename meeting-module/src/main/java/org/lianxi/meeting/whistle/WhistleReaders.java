package org.lianxi.meeting.whistle;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Who reads a whistle: community, street, every department that is called, and the district what was reported to it. */
final class WhistleReaders {

    private WhistleReaders() {}

    static void require(Permissions permissions, PersonId by, WhistleCall call) {
        Scope here = Scope.community(call.community());
        boolean isReported = call.state() == WhistleState.REPORTED_TO_DISTRICT;
        if (!isOfDepartment(permissions, by, call)
                && !(isReported && permissions.may(by, Action.READ_DISTRICT_REPORTS, here))) {
            permissions.require(by, Action.READ_ESCALATIONS, here);
        }
    }

    static boolean isOfDepartment(Permissions permissions, PersonId by, WhistleCall call) {
        return permissions.may(by, Action.WORK_ON_TASK, Scope.organisation(call.community(), call.department()));
    }
}
