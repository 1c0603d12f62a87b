package org.lianxi.meeting.carryover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

/** That a matter brings an overdue task before the meeting. */
@Entity
@Table(name = "meeting_follow_up")
class FollowUp {

    @Id
    private String matter;

    private String task;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(MatterId matter, TaskId task, PersonId by, Instant at) {
        this.matter = matter.value();
        this.task = task.value();
        this.takenBy = by.value();
        this.takenAt = at;
    }

    @Override
    public String toString() {
        return "matter " + matter + " follows up task " + task + " by " + takenBy + " at " + takenAt;
    }
}
