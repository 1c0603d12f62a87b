package org.lianxi.meeting.handover;

import java.util.Collection;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;

/** The tasks that a lead unit leaves behind. */
interface HandoverTasks {

    /** What it leads in a compound and has not ended, first what is due first. */
    List<HandoverItem> openOf(OrganisationId leadUnit, CompoundId compound);

    /** Lets another unit lead those of them that have not ended meanwhile. */
    void move(PersonId by, Collection<TaskId> tasks, OrganisationId to);
}
