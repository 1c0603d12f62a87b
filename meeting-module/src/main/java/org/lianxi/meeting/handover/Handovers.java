package org.lianxi.meeting.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.registry.DissolveManagementCommittee;
import org.lianxi.committee.territory.Compounds;

/** Begins handovers, and lets the people of a committee go that has nothing left to hand over. */
@Dependent
class Handovers {

    private final HandoverRepository repository;
    private final HandoverTasks tasks;
    private final Compounds compounds;
    private final Organisations organisations;
    private final DissolveManagementCommittee dissolve;
    private final HandoverWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    Handovers(
            HandoverRepository repository,
            HandoverTasks tasks,
            Compounds compounds,
            Organisations organisations,
            DissolveManagementCommittee dissolve,
            HandoverWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.compounds = compounds;
        this.organisations = organisations;
        this.dissolve = dissolve;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    /** Writes the list of what is open; where nothing is, the committee's people leave at once. */
    void begin(Handover.Sides sides) {
        List<HandoverItem> items = tasks.openOf(sides.from(), sides.compound());
        if (items.isEmpty()) {
            dissolve.dissolve(sides.from());
            return;
        }
        Instant now = clock.instant();
        Handover handover = new Handover(HandoverId.fresh(), sides, HandoverList.of(names(sides), items, now), now);
        repository.add(handover);
        workflow.begun(handover.id(), sides.from(), sides.to());
        acts.fire(new HandoverBegun(handover.id(), sides.community(), sides.from(), sides.to(), items.size()));
    }

    private HandoverList.Names names(Handover.Sides sides) {
        Map<OrganisationId, String> names = organisations.names(List.of(sides.from(), sides.to()));
        return new HandoverList.Names(
                compounds.get(sides.compound()).name(),
                names.getOrDefault(sides.from(), ""),
                names.getOrDefault(sides.to(), ""));
    }
}
