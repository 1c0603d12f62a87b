package org.lianxi.committee.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody enrols only the own second factor")
class ConfirmingEnrolment implements ConfirmEnrolment {

    private final StoredFactors factors;
    private final SecondFactorKey key;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ConfirmingEnrolment(StoredFactors factors, SecondFactorKey key, InstantSource clock, Event<Act> acts) {
        this.factors = factors;
        this.key = key;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public List<String> confirm(PersonId by, String code) {
        SecondFactor factor = factors.hold(by).orElseThrow(() -> new NoEnrolmentBegun(by));
        if (factor.isConfirmed()) {
            throw new SecondFactorExists(by);
        }
        boolean accepted = factor.accepts(code.replaceAll("\\s", ""), new Seal(key.bytes()), clock.instant());
        Input.check().that(accepted, "code", "code-wrong").orRefuse();
        factor.confirm(clock.instant());
        List<String> codes = Stream.generate(RecoveryCode::fresh)
                .limit(RecoveryCode.HOW_MANY)
                .toList();
        factors.replaceRecoveryCodes(
                by, codes.stream().map(RecoveryCode::digest).toList());
        acts.fire(new SecondFactorEnrolled(by));
        return codes;
    }
}
