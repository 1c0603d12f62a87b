package org.lianxi.committee.appointment;

import java.time.Instant;
import java.util.Map;
import org.lianxi.committee.mandate.DelegateAuthorisation;

/** What the audit trail keeps of an authorisation. */
final class AuthorisationDetails {

    private AuthorisationDetails() {}

    static Map<String, String> of(DelegateAuthorisation authorisation) {
        return Map.of(
                "authorisation", authorisation.id().value(),
                "organisation", authorisation.organisation().value(),
                "kind", authorisation.kind().name(),
                "number", authorisation.number(),
                "from", authorisation.from().toString(),
                "until", authorisation.until().map(Instant::toString).orElse(""));
    }
}
