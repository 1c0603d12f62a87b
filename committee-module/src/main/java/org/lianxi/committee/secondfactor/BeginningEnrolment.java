package org.lianxi.committee.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody enrols only the own second factor")
class BeginningEnrolment implements BeginEnrolment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final StoredFactors factors;
    private final SecondFactorKey key;

    @Inject
    BeginningEnrolment(StoredFactors factors, SecondFactorKey key) {
        this.factors = factors;
        this.key = key;
    }

    @Override
    public EnrolmentOffer begin(PersonId by, String label) {
        Seal seal = new Seal(key.bytes());
        Optional<SecondFactor> begun = factors.find(by);
        if (begun.isPresent()) {
            if (begun.get().isConfirmed()) {
                throw new SecondFactorExists(by);
            }
            return EnrolmentOffer.of(begun.get().secret(seal), label);
        }
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        factors.add(new SecondFactor(by, seal.close(by.value(), secret)));
        return EnrolmentOffer.of(secret, label);
    }
}
