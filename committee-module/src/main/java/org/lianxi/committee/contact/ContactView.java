package org.lianxi.committee.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A person's own contact.
 *
 * @param confirmedAt empty as long as the person has not opened the link that was sent there
 */
public record ContactView(String address, Optional<Instant> confirmedAt, Set<Subscription> subscriptions) {

    public ContactView {
        subscriptions = Set.copyOf(subscriptions);
    }

    public boolean isConfirmed() {
        return confirmedAt.isPresent();
    }
}
