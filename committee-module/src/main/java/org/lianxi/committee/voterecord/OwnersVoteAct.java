package org.lianxi.committee.voterecord;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A step in the record of an owners' vote, as the audit trail keeps it. */
public interface OwnersVoteAct extends Act {

    /** Who recorded it. */
    PersonId person();

    /** The vote. */
    OwnersVoteId vote();

    /** Where the compound lies. */
    OrganisationId area();

    @Override
    default Optional<PersonId> by() {
        return Optional.of(person());
    }

    @Override
    default Subject subject() {
        return new Subject("owners-vote", vote().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(area());
    }
}
