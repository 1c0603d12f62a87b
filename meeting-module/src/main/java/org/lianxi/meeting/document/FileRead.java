package org.lianxi.meeting.document;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody opened a file. */
public record FileRead(
        PersonId person, StoredFileId file, String sha256, Subject attachedTo, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return attachedTo;
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file", file.value(), "sha256", sha256);
    }
}
