package org.lianxi.committee.audit;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** An act of the usual size. */
record SomeAct(PersonId person, OrganisationId place) implements Act {

    static final String POSTS = "MEETING_SECRETARY@01975e5a-0000-7000-8000-000000000000";

    static SomeAct fresh() {
        return new SomeAct(PersonId.fresh(), OrganisationId.fresh());
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("matter", place.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(place);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("route", "JOINT_MEETING", "reason", "电梯更换需要三方共同商定");
    }
}
