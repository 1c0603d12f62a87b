package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** The register of delegates' authorisations. It asks nobody's permission: only use cases that ask may call it. */
public interface AuthorisationRegister {

    /** Enters one. */
    AuthorisationId enter(AuthorisationDraft draft);

    /** Whether an organisation has used the number for this person. */
    boolean isNumberTaken(OrganisationId organisation, String number, PersonId person);

    /**
     * One authorisation.
     *
     * @throws UnknownAuthorisation if there is none of this id
     */
    DelegateAuthorisation get(AuthorisationId id);

    /** All of an organisation, latest first, at most a hundred. */
    List<DelegateAuthorisation> of(OrganisationId organisation);

    /** All that name a person, latest first, at most a hundred. */
    List<DelegateAuthorisation> naming(PersonId person);

    /** The signed paper, if it is kept. */
    Optional<AuthorisationFile> file(AuthorisationId id);

    /** Takes one back; false if it had ended before. */
    boolean withdraw(AuthorisationId id, Instant moment);
}
