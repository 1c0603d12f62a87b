package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** No transaction is open while it talks to other machines: no act waits for a slow one. */
@ApplicationScoped
class SendingMessages implements SendMessages {

    private static final System.Logger LOG = System.getLogger(SendingMessages.class.getName());
    private static final int PART = 20;

    private final Claims claims;
    private final Composition composition;
    private final MailCarrier carrier;

    @Inject
    SendingMessages(Claims claims, Composition composition, MailCarrier carrier) {
        this.claims = claims;
        this.composition = composition;
        this.carrier = carrier;
    }

    @Override
    public int send(Letters words) {
        List<Parcel> taken = carrier.isOn() ? claims.take(Channel.EMAIL, PART) : List.of();
        taken.forEach(parcel -> claims.ended(parcel.message().id(), attempt(parcel, words)));
        return taken.size();
    }

    /** A mistake of ours in one message must not stop the others; it counts as a failed try and is seen by the operator. */
    private Delivery attempt(Parcel parcel, Letters words) {
        try {
            return composition
                    .compose(parcel, words)
                    .map(each -> carrier.carry(each.mailbox(), each.letter(), parcel.key()))
                    .orElseGet(Delivery::pointless);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "message " + parcel.message().id() + " could not be written", e);
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }
}
