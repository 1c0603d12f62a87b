package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.lianxi.committee.organisation.Party;
import org.lianxi.web.security.SignedIn;

/** Parties as a page names them: 居委会、物业. */
@Named
@RequestScoped
public class PartyWords {

    @Inject
    private SignedIn signedIn;

    public String of(Collection<Party> parties) {
        return Words.in(signedIn.locale()).parties(parties);
    }
}
