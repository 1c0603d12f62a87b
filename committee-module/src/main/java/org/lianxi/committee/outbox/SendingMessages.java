package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.contact.Addressee;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.mandate.PersonId;

/** No transaction is open while it talks to other machines: no act waits for a slow one. */
@ApplicationScoped
class SendingMessages implements SendMessages {

    private static final System.Logger LOG = System.getLogger(SendingMessages.class.getName());
    private static final int PART = 20;

    private final Claims claims;
    private final Addressees addressees;
    private final Letters letters;
    private final MailCarrier carrier;

    @Inject
    SendingMessages(Claims claims, Addressees addressees, Letters letters, MailCarrier carrier) {
        this.claims = claims;
        this.addressees = addressees;
        this.letters = letters;
        this.carrier = carrier;
    }

    @Override
    public int send() {
        List<Parcel> taken = carrier.isOn() ? claims.take(Channel.EMAIL, PART) : List.of();
        taken.forEach(parcel -> claims.ended(parcel.message().id(), attempt(parcel)));
        return taken.size();
    }

    /** A mistake of ours in one message must not stop the others; it counts as a failed try and is seen on the operator's page. */
    private Delivery attempt(Parcel parcel) {
        try {
            return addressee(parcel)
                    .flatMap(addressee -> letters.write(parcel, addressee)
                            .map(letter -> carrier.carry(addressee.address(), letter, parcel.key())))
                    .orElseGet(Delivery::pointless);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "message " + parcel.message().id() + " could not be written", e);
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }

    private Optional<Addressee> addressee(Parcel parcel) {
        PersonId person = parcel.person();
        return parcel.message()
                .kind()
                .subscription()
                .map(subscription -> Optional.ofNullable(
                        addressees.of(List.of(person), subscription).get(person)))
                .orElseGet(() -> addressees.unconfirmed(person));
    }
}
