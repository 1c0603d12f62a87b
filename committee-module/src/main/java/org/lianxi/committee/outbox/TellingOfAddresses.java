package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.contact.AddressGiven;

/** Sends the link by which a person confirms an address. */
@ApplicationScoped
class TellingOfAddresses {

    private final Outbox outbox;
    private final InstantSource clock;

    @Inject
    TellingOfAddresses(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes AddressGiven given) {
        outbox.put(new News(
                MessageKind.ADDRESS,
                Topic.of(given.subject()),
                "",
                Optional.empty(),
                clock.instant().toString(),
                List.of(given.person()),
                true,
                Optional.empty()));
    }
}
