package org.lianxi.meeting.motion;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.ProceduralResult;

/** A question of procedure was decided in a session. */
public record ProcedureDecided(
        PersonId person, MeetingId meeting, MotionKind kind, ProceduralResult result, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", meeting.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "kind", kind.name(),
                "for", Integer.toString(result.votesFor()),
                "against", Integer.toString(result.votesAgainst()),
                "chair", result.chairs().map(Enum::name).orElse("-"),
                "carried", Boolean.toString(result.carried()));
    }
}
