package org.lianxi.meeting.extension;

import java.util.List;
import org.lianxi.committee.permission.Action;

/** Who decides on a request. DOMAIN §2.3. */
final class Deciding {

    private Deciding() {}

    /** The community party organisation on the first extension, the street on a further one. */
    static Action action(List<Extension> ofTask) {
        return ofTask.stream().anyMatch(Extension::isGranted)
                ? Action.APPROVE_FURTHER_EXTENSION
                : Action.APPROVE_EXTENSION;
    }
}
