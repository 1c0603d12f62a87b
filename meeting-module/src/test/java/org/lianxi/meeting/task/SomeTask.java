package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A task of PSC-1 in any state, reached by doing what people do. */
final class SomeTask {

    static final PersonId PARTY_SECRETARY = new PersonId("party-secretary");
    static final PersonId WORKER = new PersonId("psc-delegate");
    static final PersonId VERIFIER = new PersonId("verifier");
    static final Instant FRIDAY = Instant.parse("2026-03-20T09:00:00Z");
    static final LocalDate DUE_ON = LocalDate.parse("2026-03-27");
    /** 24:00 in Shanghai. */
    static final Instant DUE = Instant.parse("2026-03-27T16:00:00Z");

    private final Task task;

    private SomeTask(ResolutionId resolution, TaskWeight weight) {
        task = new Task(
                TaskId.fresh(),
                new Task.Origin(
                        resolution, new MeetingId("meeting"), new CompoundId("XQ-101"), new OrganisationId("CM-1")),
                new TaskDraft("划停车线", "现场照片可见划线", new OrganisationId("PSC-1"), weight, Optional.empty()),
                Task.Limits.byRule(
                        Instant.parse("2026-03-24T16:00:00Z"), new TaskDue("D3", LimitUnit.DAYS, 7, DUE_ON, DUE)),
                PARTY_SECRETARY,
                FRIDAY);
    }

    static SomeTask assigned() {
        return assigned(TaskWeight.MINOR);
    }

    static SomeTask assigned(TaskWeight weight) {
        return new SomeTask(new ResolutionId("resolution"), weight);
    }

    static SomeTask assignedFor(ResolutionId resolution) {
        return new SomeTask(resolution, TaskWeight.MINOR);
    }

    static Note evidence() {
        return new Note(Optional.of(WORKER), "已完成 ✅", List.of(new StoredFileId("photo")));
    }

    SomeTask accepted() {
        task.accept(WORKER, FRIDAY);
        return this;
    }

    SomeTask submitted() {
        accepted();
        task.submit(evidence(), FRIDAY);
        return this;
    }

    SomeTask rejected() {
        submitted();
        task.reject(Note.by(VERIFIER, "划线不全"), FRIDAY);
        return this;
    }

    SomeTask verified() {
        submitted();
        task.verify(Note.by(VERIFIER, ""), FRIDAY);
        return this;
    }

    SomeTask signedOff() {
        verified();
        task.signOff(PARTY_SECRETARY, FRIDAY);
        return this;
    }

    Task build() {
        return task;
    }
}
