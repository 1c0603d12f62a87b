package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.contact.Addressee;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** In a transaction, which ends before the letter goes out: without one the server's scheduler loses its place. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@NoPermissionNeeded("the product sends by itself; what the recipient may read is asked by the words")
class ComposingLetters implements Composition {

    private final Addressees addressees;

    @Inject
    ComposingLetters(Addressees addressees) {
        this.addressees = addressees;
    }

    @Override
    public Optional<Addressed> compose(Parcel parcel, Letters words) {
        return addressee(parcel).flatMap(addressee -> words.write(parcel, addressee)
                .map(letter -> new Addressed(addressee.address(), letter)));
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
