package org.lianxi.committee.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

/** {@link SecondFactors} with the key at hand. */
@ApplicationScoped
class CheckedFactors implements SecondFactors {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final StoredFactors factors;
    private final SecondFactorKey key;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    CheckedFactors(StoredFactors factors, SecondFactorKey key, InstantSource clock, Event<Act> acts) {
        this.factors = factors;
        this.key = key;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public boolean isEnrolled(PersonId person) {
        return factors.find(person).map(SecondFactor::isConfirmed).orElse(false);
    }

    @Override
    public Set<PersonId> enrolledAmong(Collection<PersonId> persons) {
        return factors.confirmedAmong(persons);
    }

    @Override
    public boolean accepts(PersonId person, String code) {
        String typed = code.replaceAll("\\s", "");
        return SIX_DIGITS.matcher(typed).matches() ? acceptsOfAuthenticator(person, typed) : uses(person, typed);
    }

    private boolean acceptsOfAuthenticator(PersonId person, String code) {
        return factors.hold(person)
                .filter(SecondFactor::isConfirmed)
                .map(factor -> factor.accepts(code, new Seal(key.bytes()), clock.instant()))
                .orElse(false);
    }

    private boolean uses(PersonId person, String code) {
        boolean isUsed = factors.useRecoveryCode(person, RecoveryCode.digest(code));
        if (isUsed) {
            acts.fire(new RecoveryCodeUsed(person));
        }
        return isUsed;
    }

    @Override
    public void remove(PersonId person) {
        factors.remove(person);
    }
}
