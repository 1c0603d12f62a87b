package org.lianxi.bpmn.inbox;

import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** A post in an organisation for which a step waits. */
public record WaitingPost(Post post, OrganisationId organisation, String organisationName) {}
