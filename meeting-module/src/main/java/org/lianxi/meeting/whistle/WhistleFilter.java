package org.lianxi.meeting.whistle;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** Which calls a list shows. */
public record WhistleFilter(Optional<OrganisationId> department, Optional<WhistleState> state) {}
