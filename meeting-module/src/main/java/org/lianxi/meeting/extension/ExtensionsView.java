package org.lianxi.meeting.extension;

import java.util.List;
import java.util.Optional;

/**
 * The requests of one task, and what its reader can do.
 *
 * @param requests oldest first
 * @param offer what the reader can ask for; empty when the reader cannot ask now
 * @param mayDecide whether a request waits for the reader
 */
public record ExtensionsView(List<ExtensionView> requests, Optional<ExtensionOffer> offer, boolean mayDecide) {

    public ExtensionsView {
        requests = List.copyOf(requests);
    }

    /** The request that waits. */
    public Optional<ExtensionView> waiting() {
        return requests.stream()
                .filter(each -> each.state() == ExtensionState.REQUESTED)
                .findFirst();
    }
}
